import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verifyScript } from '#core/script/verify/verify.ts'
import { soundScripts } from './sound/scripts.ts'

describe('a sound script that looks suspicious', () => {
  it.each(soundScripts.map(({ name, script }) => [name, script]))('%s', (_, script) => {
    expect(verifyScript(script)).toEqual([])
  })

  it('there are at least thirty', () => {
    expect(soundScripts.length).toBeGreaterThanOrEqual(30)
  })
})

describe('the questionnaires of the house', () => {
  const folders = readdirSync('survey-scripts', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )

  it.each(folders.map(({ name }) => name))('%s has nothing to find', (name) => {
    expect(verifyScript(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))).toEqual([])
  })
})
