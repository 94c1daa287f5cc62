import type { Text } from '../../contract/language.ts'
import type { Piece } from '../in-words/text.ts'

/**
 * A questionnaire as it stands on paper, for people to sign off: every text in both languages, routes
 * in words. What is printed, as html or as plain text, is made from this.
 */
export interface Sheet {
  title: Text
  /** `id@version` */
  name: string
  mode: 'telephone' | 'self-completed'
  counts: Counts
  /** What is filled in at the call. */
  fills: { name: string; label: Text; of: 'study' | 'case' }[]
  /** The two-step scale, where an item uses it. */
  scale: Scale | null
  sections: SheetSection[]
  endings: { code: string; meaning: Text; where: Text }[]
}

export interface Counts {
  sections: number
  /** Items that are asked; each turn of a repeated block counts. */
  asked: number
  /** Entered from what is heard or seen. */
  observed: number
  statements: number
  confidentiality: number
  sensitive: number
  conditional: number
}

export interface SheetSection {
  id: string
  title: Text
  sensitive: boolean
  entries: (Entry | BlockOfEntries)[]
}

/** Entries that are gone through once for each turn. */
export interface BlockOfEntries {
  block: string
  heading: Text
  entries: Entry[]
}

export type Role = 'read' | 'second' | 'if-asked' | 'not-read' | 'instruction'

export interface Line {
  role: Role
  ko: Piece[]
  en: Piece[]
}

export interface Entry {
  id: string
  label: Text | null
  kind: Text
  /** Small facts: its direction, its bounds, that its brackets are a default of ours. */
  notes: Text[]
  confidentiality: boolean
  /** When it is asked; null: always. */
  route: Text | null
  lines: Line[]
  options: OptionLine[]
  /** Don't know and refused: their code, and how they end the interview. */
  missing: { key: Text; code: number | null; end: string | null }[]
  /** `unless` says when the check fails. */
  checks: { unless: Text; say: { ko: Piece[]; en: Piece[] }; soft: boolean }[]
}

export interface OptionLine {
  code: number
  ko: Piece[]
  en: Piece[]
  read: boolean
  notes: Text[]
  /** The disposition it ends the interview with. */
  end: string | null
}

export interface Scale {
  ask: Text
  instruction: Text | null
  /** Volunteered only. */
  neutral: Text
  /** `degrees` weakest first, with the value each stands for. */
  sides: { code: number; label: Text; ask: Text; degrees: { code: number; label: Text; value: number }[] }[]
}
