import type { Change, ScriptDiff } from '#core/script/diff/change.ts'
import { diffScripts } from '#core/script/diff/diff.ts'
import { report } from '../report.ts'
import { readScript } from './read-script.ts'

/** Prints what differs between the scripts of two folders. */
export async function diff(before: string, after: string, options: { json?: true }): Promise<void> {
  const [was, is] = [await readScript(before), await readScript(after)]
  const result = { before: was.name, after: is.name, ...diffScripts(was.script, is.script) }
  report(result, options, asText)
}

function asText({
  before,
  after,
  interviewers,
  data,
}: ScriptDiff & { before: string; after: string }): string {
  return [
    `${before} → ${after}`,
    '',
    '면접원에게 / for interviewers',
    ...list(interviewers),
    '',
    '자료에 / for data',
    ...list(data),
  ].join('\n')
}

function list(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['  다른 것 없음 / nothing']
  return changes.flatMap(({ item, words }) => {
    const name = item === null ? '' : `${item}  `
    return [`  ${name}${words.ko}`, `  ${' '.repeat(name.length)}${words.en}`]
  })
}
