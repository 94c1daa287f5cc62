import type { Language, Text } from '../../contract/language.ts'
import type { Script } from '../definition.ts'
import { bothForms, withParticle } from '../particle.ts'
import type { Template } from '../template.ts'

/** A piece of a text on paper: its own words, or what is filled in at the call. */
export interface Piece {
  words: string
  fill: boolean
}

/** A text as it stands on paper: fills by what people call them, particles in both forms: 「기관명」과(와). */
export function onPaper(template: Template, language: Language, script: Script): Piece[] {
  return template[language].flatMap((part): Piece[] => {
    if (part.type === 'words') return [{ words: part.words, fill: false }]
    if (part.type === 'fill') {
      const fill = { words: calledInWords(part.name, script)[language], fill: true }
      return part.particle === null ? [fill] : [fill, { words: bothForms(part.particle), fill: false }]
    }
    const label = onPaper(part.label, language, script)
      .map(({ words }) => words)
      .join('')
    const particle = part.particle === null ? '' : withParticle(label, part.particle).slice(label.length)
    return [{ words: label, fill: true }, ...(particle === '' ? [] : [{ words: particle, fill: false }])]
  })
}

/** The same as one line of text, fills in brackets: 「[기관명]과(와)」. */
export function plainOnPaper(template: Template, language: Language, script: Script): string {
  return onPaper(template, language, script)
    .map(({ words, fill }) => (fill ? `[${words}]` : words))
    .join('')
}

export const plainTextOnPaper = (template: Template, script: Script): Text => ({
  ko: plainOnPaper(template, 'ko', script),
  en: plainOnPaper(template, 'en', script),
})

/** What people call a name: a value's label; an item's id with 「답」; else the name itself. */
export function calledInWords(name: string, { values, items }: Script): Text {
  const label = values.get(name)?.label
  if (label != null) return label
  return items.has(name) ? { ko: `${name}의 답`, en: `answer to ${name}` } : { ko: name, en: name }
}
