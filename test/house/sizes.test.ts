import { describe, expect, it } from 'vitest'
import { pathProblems, sizeProblems } from './sizes.ts'

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) })

describe('the sizes of files', () => {
  it('end at 500 lines, for tests at 600, and data may be longer', () => {
    expect(sizeProblems([file('core/a.ts', 500), file('core/a.test.ts', 600)])).toEqual([])
    expect(sizeProblems([file('core/a.ts', 501)])[0]).toContain('core/a.ts: 501 lines')
    expect(sizeProblems([file('test/scenario/a.ts', 601)])).toHaveLength(1)
    expect(sizeProblems([file('survey-scripts/x/script.yaml', 3000)])).toEqual([])
  })
})

describe('paths of one machine', () => {
  it.each(['home', 'Users', 'root'])('/%s is told with its line', (folder) => {
    const text = `first\nconst here = '/${folder}/someone/malgeum'\n`
    expect(pathProblems([{ path: 'core/a.ts', text }])).toEqual([
      expect.stringMatching(/^core\/a\.ts:2: /) as string,
    ])
  })

  it('leave addresses and paths of systems alone', () => {
    const text = `'https://example.org/home/page' '/usr/bin/chromium' './home/x' 'core/work/x'`
    expect(pathProblems([{ path: 'core/a.ts', text }])).toEqual([])
  })
})
