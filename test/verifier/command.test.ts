import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import * as w from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

function malgeum(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, ['cli/malgeum.js', ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    ),
  )
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const verify = (...more: string[]) => malgeum('script', 'verify', folder, ...more)

const faulty = w.script(
  [
    w.choice('A', [1, 2], w.answered),
    w.number('N', 0, 9, { when: 'A = 1' }),
    w.block('b', [w.text('B', { when: "group = 'b'" }), w.text('C')], { order: 'rotated' }),
    w.text('D', { read: { ko: '{N}번입니까?', en: 'Is it {N}?' }, when: "A = 1 and group = 'b'" }),
    w.text('E', { when: 'A = 3' }),
  ],
  { case: { group: { type: 'one-of', values: ['a', 'b'] } } },
)

describe('malgeum script verify', () => {
  beforeEach(() => {
    write('script.yaml', faulty)
    write('README.md', '# A script\n')
  })

  it('has nothing to say of a sound script', async () => {
    write('script.yaml', w.script([w.choice('A'), w.text('B', { when: 'A = 1' })]))
    const { code, out } = await verify('--json')
    expect([code, JSON.parse(out)]).toEqual([0, { findings: [], allowed: [] }])
  })

  it('hands out routes that interview run plays to what they show', async () => {
    const { code, out } = await verify('--json')
    expect(code).toBe(1)
    const { findings } = JSON.parse(out)
    expect(findings).toMatchObject([
      { rule: 'fill-before-value', item: 'D', case: { group: 'b' }, seed: 0 },
      { rule: 'always-false', item: 'E', route: null, conditions: [{ item: 'E', condition: 'A = 3' }] },
    ])
    const [{ route, seed }] = findings
    write('answers.json', JSON.stringify(route))
    write('case.json', JSON.stringify(findings[0].case))
    const files = ['--answers', join(folder, 'answers.json'), '--case', join(folder, 'case.json')]
    const played = await malgeum('interview', 'run', folder, ...files, '--seed', String(seed), '--json')
    const { status, prompts } = JSON.parse(played.out)
    expect([status, prompts.at(-1)]).toEqual([
      'waiting',
      expect.objectContaining({ item: 'D', text: '모름번입니까?' }),
    ])
  })

  it('says everything in both languages, at its place', async () => {
    const { out } = await verify()
    expect(out).toMatch(/script\.yaml:\d+:\d+ D \[fill-before-value\] .*값이.* \/ .*no value/u)
    expect(out).toMatch(/길 \/ route: A=1 N="dont-know"/u)
    expect(out).toMatch(/2건 \/ 2 found/u)
  })

  it('allows a rule for which the README gives a reason', async () => {
    write('README.md', '## 검증 예외 / Allowed findings\n- always-false: E는 다음 조사에서 씁니다\n')
    const { code, out } = await verify('--json', '--allow', 'always-false')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ rule: 'fill-before-value' }],
      allowed: [{ rule: 'always-false', reason: 'E는 다음 조사에서 씁니다' }],
    })
    write('README.md', '- always-false: E\n- `fill-before-value`: D\n')
    expect((await verify('--allow', 'always-false', 'fill-before-value')).code).toBe(0)
  })

  it('refuses an exception without a reason, and a rule that does not exist', async () => {
    const refused = await verify('--allow', 'always-false')
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(/README\.md.*always-false: why/su)
    expect((await verify('--allow', 'always-wrong')).code).toBe(2)
  })

  it('reports what keeps a script from being read, by its own rule', async () => {
    write('script.yaml', 'script: [')
    const { code, out } = await verify('--json')
    expect([code, JSON.parse(out).findings]).toEqual([
      1,
      [expect.objectContaining({ rule: 'yaml', route: null })],
    ])
  })
})
