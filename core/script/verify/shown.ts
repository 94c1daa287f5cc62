import { languages } from '../../contract/language.ts'
import type { Item } from '../definition.ts'
import type { Template } from '../template.ts'

/** A text of an item, with the path to it below the item, and the names that it fills in. */
export interface Shown {
  path: readonly (string | number)[]
  fills: readonly Fill[]
}

export interface Fill {
  name: string
  language: 'ko' | 'en'
  /** In the text, as it is written. */
  offset: number
}

/** The texts that are there when an item is put. */
export function shownOf(item: Item): Shown[] {
  const texts: [Template | null, ...(string | number)[]][] = [
    [item.read, 'read'],
    [item.second, 'second'],
    [item.ifAsked, 'if_asked'],
    [item.notRead, 'not_read'],
    [item.instruction, 'instruction'],
  ]
  if ('options' in item) item.options.forEach(({ label }, i) => texts.push([label, 'options', i, 'label']))
  return texts.flatMap(([template, ...path]) => {
    const fills = template === null ? [] : fillsIn(template)
    return fills.length === 0 ? [] : [{ path, fills }]
  })
}

/** The names that a text fills in, each once, in the first language that does. */
export function fillsIn(template: Template): Fill[] {
  const fills = new Map<string, Fill>()
  for (const language of languages)
    for (const part of template[language])
      if (part.type === 'fill' && !fills.has(part.name))
        fills.set(part.name, { name: part.name, language, offset: part.offset })
  return [...fills.values()]
}
