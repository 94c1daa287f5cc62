import { z } from 'zod'
import { keyWords } from './key-words.ts'
import { scriptSchema } from './schema.ts'

type Node = { [key: string]: unknown }

/**
 * The shape of script.yaml as JSON schema, for editors: what may stand where, with each key explained in
 * both languages. Names, conditions and fills are beyond it: `parseScript` checks those.
 */
export function editorSchema(): Node {
  const schema = z.toJSONSchema(scriptSchema, { target: 'draft-7', reused: 'ref', io: 'input' }) as Node
  explain(schema)
  return {
    ...schema,
    title: '맑음 설문 / Malgeum questionnaire',
    description: 'malgeum script schema가 만듭니다. / Made by malgeum script schema.',
  }
}

/** Gives every known key of every object its explanation. */
function explain(node: unknown): void {
  if (Array.isArray(node)) node.forEach(explain)
  if (typeof node !== 'object' || node === null) return
  const { properties } = node as Node
  if (typeof properties === 'object' && properties !== null)
    for (const [key, value] of Object.entries(properties as Record<string, Node>)) {
      const words = keyWords[key]
      // Beside a reference draft 7 reads nothing: it is wrapped.
      if (words !== undefined)
        (properties as Record<string, Node>)[key] =
          '$ref' in value
            ? { allOf: [value], description: `${words.ko} / ${words.en}` }
            : { ...value, description: `${words.ko} / ${words.en}` }
    }
  Object.values(node).forEach(explain)
}
