import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { endingOf } from './ending.ts'
import { Refused, WrongUse } from './exit.ts'
import { malgeum } from './main.ts'

const entry = fileURLToPath(new URL('./malgeum.js', import.meta.url))

describe('malgeum', () => {
  it('shows help on stdout and ends with 0', () => {
    const run = call(['--help'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('명령 Commands:')
  })

  it.each([['no-such-command'], ['--no-such-option'], ['help', 'no-such-command']])(
    'ends with 2 on wrong use: %s %s',
    (...args) => {
      const run = call(args)
      expect(run).toMatchObject({ status: 2, stdout: '' })
      expect(run.stderr).toContain('--help')
    },
  )

  it('has help and a text in Korean on every level', () => {
    for (const command of everyCommand(malgeum())) {
      expect(command.helpInformation(), command.name()).toMatch(/[가-힣]/)
      expect(command.description(), `${command.name()} has no Korean description`).toMatch(/[가-힣]/)
    }
  })
})

describe('how a command ends', () => {
  const text = { ko: '안 됩니다', en: 'cannot' }
  it('refused is 1, wrong use is 2, anything unforeseen is 3', () => {
    expect(endingOf(new Refused(text))).toMatchObject({ code: 1, lines: ['안 됩니다', 'cannot'] })
    expect(endingOf(new Refused())).toMatchObject({ code: 1, lines: [] })
    expect(endingOf(new WrongUse(text))).toMatchObject({ code: 2 })
    expect(endingOf(new TypeError('x is not a function\nsecond line'))).toMatchObject({ code: 3 })
    expect(endingOf(new TypeError('x is not a function\nsecond line')).lines).toHaveLength(1)
  })
})

function call(args: string[]) {
  return spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}
