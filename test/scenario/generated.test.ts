import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pathsPage } from '#core/interview/paths.ts'
import { flowPage } from '#core/script/flow.ts'
import { scriptNamed } from './call.ts'

const scripts = readdirSync('survey-scripts', { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe('what is generated from a script is what is committed', () => {
  it.each(scripts.map(({ name }) => name))('%s', (name) => {
    const compiled = scriptNamed(name)
    expect(readFileSync(`survey-scripts/${name}/flow.md`, 'utf8')).toBe(flowPage(compiled))
    expect(readFileSync(`survey-scripts/${name}/paths.golden`, 'utf8')).toBe(pathsPage(compiled))
  })

  it('there are scripts', () => {
    expect(scripts.length).toBeGreaterThan(0)
  })
})
