import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { editorSchema } from './editor-schema.ts'
import { keyWords } from './key-words.ts'
import { scriptSchema } from './schema.ts'

const committed = 'survey-scripts/script.schema.json'

/** Every key that an object of the schema may have. */
function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own =
    'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : []
  return [...own, ...Object.values(node).flatMap(keysIn)]
}

describe('the schema for editors', () => {
  it('is what is committed', () => {
    expect(readFileSync(committed, 'utf8')).toBe(`${JSON.stringify(editorSchema(), null, 2)}\n`)
  })

  it('explains every key but those of lists of values, in both languages', () => {
    const plain = new Set([
      'type',
      'default',
      'values',
      'value',
      'quota',
      'at',
      'ask',
      'yes',
      'no',
      'neutral',
      'degrees',
    ])
    const keys = new Set(keysIn(z.toJSONSchema(scriptSchema, { io: 'input' })))
    expect([...keys].filter((key) => !plain.has(key) && !Object.hasOwn(keyWords, key))).toEqual([])
    expect(JSON.stringify(editorSchema())).toContain('그대로 읽는 문구')
  })

  it('takes every questionnaire, and not one with a key too many', () => {
    // Read back from the JSON schema, so that what editors see is judged, not zod itself.
    const read = z.fromJSONSchema(editorSchema() as Parameters<typeof z.fromJSONSchema>[0])
    const names = readdirSync('survey-scripts', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    for (const { name } of names) {
      const data = parse(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))
      expect(read.safeParse(data).error?.message, name).toBeUndefined()
      expect(read.safeParse({ ...data, sektions: [] }).success).toBe(false)
    }
  })
})
