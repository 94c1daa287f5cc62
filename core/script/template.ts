import type { Language, Text } from '../contract/language.ts'
import { withParticle } from './particle.ts'

/** A text with fills, in one language: 「{task} 업무로 {institution} {official/과} …」. */
export type Part =
  | { type: 'words'; words: string }
  | { type: 'fill'; name: string; particle: string | null; offset: number }
  /** The turn of a repeated block, by name. */
  | { type: 'label'; label: Template; particle: string | null }
export type Template = Record<Language, Part[]>

export type TemplateProblem = { type: 'unclosed' | 'stray' | 'bad-name'; offset: number; found: string }

const fillPattern = /^([A-Za-z_][A-Za-z0-9_]*)(?:\/([가-힣]+))?$/

/** Splits a text at its fills. `{{` and `}}` stand for single braces. Offsets count UTF-16 units. */
export function parseTemplate(text: string): { parts: Part[]; problems: TemplateProblem[] } {
  const parts: Part[] = []
  const problems: TemplateProblem[] = []
  let words = ''
  const flush = () => {
    if (words !== '') parts.push({ type: 'words', words })
    words = ''
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if ((char === '{' || char === '}') && text[at + 1] === char) {
      words += char
      at++
    } else if (char === '{') {
      const end = text.indexOf('}', at)
      if (end < 0) {
        problems.push({ type: 'unclosed', offset: at, found: text.slice(at, at + 30) })
        break
      }
      const inside = text.slice(at + 1, end)
      const match = fillPattern.exec(inside)
      if (match === null) problems.push({ type: 'bad-name', offset: at, found: inside })
      else {
        flush()
        parts.push({ type: 'fill', name: match[1] as string, particle: match[2] ?? null, offset: at })
      }
      at = end
    } else if (char === '}') {
      problems.push({ type: 'stray', offset: at, found: '}' })
    } else {
      words += char
    }
  }
  flush()
  return { parts, problems }
}

/** The text with its fills filled. `valueOf` gives a fill's words in the language asked for. */
export function fill(
  template: Template,
  language: Language,
  valueOf: (name: string, language: Language) => string,
): string {
  let text = ''
  for (const part of template[language]) {
    if (part.type === 'words') {
      text += part.words
      continue
    }
    const word = part.type === 'fill' ? valueOf(part.name, language) : fill(part.label, language, valueOf)
    text += part.particle === null ? word : withParticle(word, part.particle)
  }
  return text
}

/** A template of fixed words, for what the language itself says (the words of the two-step scale). */
export function fixedTemplate(text: Text): Template {
  const words = (text: string): Part[] => (text === '' ? [] : [{ type: 'words', words: text }])
  return { ko: words(text.ko), en: words(text.en) }
}
