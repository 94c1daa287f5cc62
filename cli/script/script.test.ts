import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'

// Each call starts a process, some tests several.
vi.setConfig({ testTimeout: 30_000 })

const entry = fileURLToPath(new URL('../malgeum.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'malgeum-script-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = (...args: string[]) =>
  spawnSync(process.execPath, [entry, 'script', ...args], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })

const external = 'survey-scripts/external-integrity-2013'

describe('malgeum script show', () => {
  it('writes a page that needs nothing else, into a file or to stdout', () => {
    const out = join(folder, 'page.html')
    expect(script('show', external, '--format', 'html', '--out', out)).toMatchObject({
      status: 0,
      stdout: '',
    })
    const page = readFileSync(out, 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('2013년 외부청렴도')
    expect(page).not.toMatch(/https?:\/\//)
    expect(script('show', external, '--format', 'html').stdout).toBe(page)
  })

  it('shows the flow as it is committed', () => {
    expect(script('show', external, '--format', 'flow').stdout).toBe(
      readFileSync(`${external}/flow.md`, 'utf8'),
    )
  })

  it('is plain text without a format', () => {
    const { stdout } = script('show', external)
    expect(stdout).toContain(
      '┃ [업무] 업무를 처리하는 기준이나 절차가 투명하게 잘 공개되어 있다고 생각하십니까?',
    )
    expect(stdout).toContain('→ X1, X2, X3 가운데 하나라도 ‘있다’이면 물음')
  })

  it('says what is wrong with a file it cannot write and a form it does not know', () => {
    const nowhere = script('show', external, '--out', join(folder, 'no', 'such', 'folder'))
    expect(nowhere).toMatchObject({ status: 2, stdout: '' })
    expect(nowhere.stderr).toContain('쓸 수 없습니다')
    expect(script('show', external, '--format', 'pdf').status).toBe(2)
  })
})

describe('malgeum script diff', () => {
  it('ends with 0, whatever differs, under both headings', () => {
    const run = script('diff', external, 'survey-scripts/external-integrity-2025')
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('면접원에게 / for interviewers')
    expect(run.stdout).toContain('자료에 / for data')
    expect(run.stdout).toContain('Xf_1, Xf_2, Xf_3  열이 생김')
  })

  it('tells a script from itself by nothing', () => {
    expect(JSON.parse(script('diff', external, external, '--json').stdout)).toMatchObject({
      interviewers: [],
      data: [],
    })
  })
})

describe('malgeum script time', () => {
  it('labels its own defaults as such, and only those', () => {
    expect(script('time', external).stdout.match(/자체 기본값/g)).toHaveLength(2)
    const { stdout } = script('time', external, '--syllables', '300')
    expect(stdout.match(/자체 기본값/g)).toHaveLength(1)
    expect(stdout).toContain('1분에 300음절 /')
  })

  it('takes the same route faster at a faster reading', () => {
    const seconds = (syllables: string) =>
      JSON.parse(script('time', external, '--json', '--pause', '1', '--syllables', syllables).stdout)
    const [slow, fast] = [seconds('200'), seconds('400')]
    const reading = ({ longest }: typeof slow) => longest.seconds - longest.answers
    expect(reading(slow)).toBeCloseTo(2 * reading(fast))
  })

  it.each(['0', '-3', 'fast', 'Infinity'])('refuses %s syllables a minute', (syllables) => {
    expect(script('time', external, '--syllables', syllables)).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('malgeum script schema', () => {
  it('fits what is committed, and refuses another', () => {
    expect(script('schema', '--check').status).toBe(0)
    const old = join(folder, 'old.json')
    writeFileSync(old, '{}')
    expect(script('schema', '--check', '--out', old).status).toBe(1)
    expect(script('schema', '--out', old).status).toBe(0)
    expect(script('schema', '--check', '--out', old).status).toBe(0)
  })
})

describe('a script with more routes than can be gone one by one', () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  const items = Array.from({ length: 15 }, (_, i) => [
    `{ item: A${i}, kind: choice, read: { ko: 물음, en: Question }, options: yes_no }`,
    `{ item: B${i}, kind: text, when: A${i} = 1, read: { ko: 무엇, en: What } }`,
  ]).flat()
  writeFileSync(
    join(many, 'script.yaml'),
    `script: many
version: "1"
title: { ko: 많은 길, en: Many routes }
option_sets:
  yes_no: [ { code: 1, label: { ko: 예, en: "yes" } }, { code: 2, label: { ko: 아니오, en: "no" } } ]
sections:
  - section: first
    items:
${items.map((item) => `      - ${item}\n`).join('')}      - { item: Z, kind: statement, read: { ko: 끝, en: End } }
outcome: { complete: { at: Z, code: "1.1" }, break_off: [ { otherwise: "1.2" } ] }
`,
  )

  it('is shown without its length, and its time is refused in words', () => {
    expect(script('show', many, '--format', 'html')).toMatchObject({ status: 0, stderr: '' })
    const run = script('time', many)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('20000개를 넘어')
  })
})
