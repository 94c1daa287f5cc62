import type { Text } from '#core/contract/language.ts'

/** How a command ends. Scripts rely on these. */
export const exitCodes = { fine: 0, refused: 1, wrongUse: 2, internal: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/**
 * The input was refused, or a check failed: exit 1, the text on stderr. Say what went wrong, where
 * (file, sheet, row, item) and what to do. Without a text the report already printed says it all.
 */
export class Refused extends Error {
  readonly text: Text | null
  constructor(text: Text | null = null) {
    super(text?.en ?? 'refused')
    this.name = 'Refused'
    this.text = text
  }
}

/** The command was called wrongly in a way that its options alone do not tell: exit 2. */
export class WrongUse extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.name = 'WrongUse'
    this.text = text
  }
}
