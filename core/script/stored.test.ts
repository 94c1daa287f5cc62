import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScript } from './parse.ts'
import { fromStored, toStored } from './stored.ts'

describe('a stored script', () => {
  const scripts = readdirSync('survey-scripts', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )

  it.each(scripts.map(({ name }) => name))('%s comes back as it was', (name) => {
    const parsed = parseScript(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))
    if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
    expect(fromStored(toStored(parsed.script))).toEqual(parsed.script)
  })

  it('of another format is not read', () => {
    expect(fromStored('{"format":0}')).toBeNull()
  })
})
