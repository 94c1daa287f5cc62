import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../exit.ts'

/** A rule that may be broken in a script, and why. */
export interface Allowed {
  rule: string
  reason: string
}

/**
 * The reasons that a script's own README.md gives for what is allowed: a line each, 「- always-true:
 * why」. A rule without one is refused: an exception that nobody explained is none.
 */
export async function reasonsFor(rules: readonly string[], folder: string): Promise<Allowed[]> {
  if (rules.length === 0) return []
  const file = join(folder, 'README.md')
  const lines = (await textOf(file)).split(/\r?\n/u)
  return rules.map((rule) => {
    const reason = lines.map((line) => reasonIn(line, rule)).find((found) => found !== null)
    if (reason !== undefined) return { rule, reason: reason ?? '' }
    throw new Refused({
      ko: `--allow ${rule}: ${file}에 까닭이 없습니다. ‘- ${rule}: 까닭’ 한 줄을 적으십시오.`,
      en: `--allow ${rule}: ${file} gives no reason for it. Write a line “- ${rule}: why”.`,
    })
  })
}

function reasonIn(line: string, rule: string): string | null {
  const match = /^\s*(?:[-*+]\s+)?[`*]*([a-z-]+)[`*]*\s*[:：–—]\s*(\S.*)$/u.exec(line)
  return match?.[1] === rule ? (match[2] ?? null) : null
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
