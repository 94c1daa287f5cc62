import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-run-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(answers: unknown, ...more: string[]): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'answers.json')
  writeFileSync(file, typeof answers === 'string' ? answers : JSON.stringify(answers))
  const args = [
    'cli/malgeum.js',
    'interview',
    'run',
    'survey-scripts/external-integrity-2013',
    '--answers',
    file,
    ...more,
  ]
  return new Promise((resolve) =>
    execFile(process.execPath, args, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    ),
  )
}

const upToK1 = [
  { item: 'I0', answer: 'continue' },
  { item: 'S1', answer: 1 },
  ...['R1', 'R2', 'R3', 'C1', 'C2', 'C3', 'C4', 'C5'].map((item) => ({
    item,
    answer: { direction: 'yes', intensity: 2 },
  })),
]

describe('malgeum interview run', () => {
  it('conducts a whole interview', async () => {
    const rest = [
      { item: 'K1', answer: 'refused' },
      { item: 'D1', answer: 3 },
      { item: 'D2', answer: 2 },
      { item: 'M1', answer: 'continue' },
      ...['N1', 'X1', 'X2', 'X3'].map((item) => ({ item, answer: 2 })),
      { item: 'Z0', answer: 'continue' },
    ]
    const { code, out } = await run([...upToK1, ...rest], '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      status: 'complete',
      disposition: '1.1',
      responses: { R1: { value: 6, direction: 'yes', intensity: 2 }, K1: { value: 9, missing: 'refused' } },
    })
  })

  it('waits on the item shown when the answers run out', async () => {
    const { code, out } = await run(upToK1, '--json')
    expect(code).toBe(0)
    const result = JSON.parse(out)
    expect(result).toMatchObject({ status: 'waiting', disposition: null })
    expect(result.prompts.at(-1)).toMatchObject({ item: 'K1', options: [{ code: 1 }, { code: 2 }] })
  })

  it('fills the case in, particles and all', async () => {
    const file = join(folder, 'case.json')
    writeFileSync(
      file,
      JSON.stringify({
        institution: '마루공사',
        task: '계약 및 관리',
        official: '직원',
        period_from: '2013-01',
      }),
    )
    const { out } = await run([{ item: 'I0', answer: 'continue' }], '--json', '--case', file)
    expect(JSON.parse(out).prompts[1].text).toContain('2013년 1월부터')
    expect(JSON.parse(out).prompts[1].text).toContain('계약 및 관리 업무로 마루공사 직원과 일처리를')
  })

  it.each([
    ['an item that is not shown', [{ item: 'S1', answer: 1 }], /I0.*"continue"/s],
    ['a code that does not exist', [...upToK1, { item: 'K1', answer: 5 }], /코드 5.*K1.*1, 2/s],
    [
      'anything after the end',
      [
        { item: 'I0', answer: 'refused' },
        { item: 'S1', answer: 1 },
      ],
      /끝났습니다/,
    ],
    ['a shape that is no answer', [{ item: 'I0' }], /\[0/],
    ['what is not JSON', '[', /JSON/],
  ])('refuses %s and says what is shown', async (_, answers, said) => {
    const { code, out, err } = await run(answers, '--json')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(said)
  })

  it('refuses a case value the script does not have', async () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, JSON.stringify({ instution: 'x', official: '사장' }))
    const { code, err } = await run([], '--case', file)
    expect(code).toBe(1)
    expect(err).toMatch(/instution.*institution/s)
    expect(err).toMatch(/공무원, 직원/)
  })

  it('tells wrong use from a refusal', async () => {
    expect((await run([], '--nonsense')).code).toBe(2)
  })
})
