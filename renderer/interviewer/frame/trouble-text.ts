import type { Trouble } from '../console/state.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

/** What went wrong. */
export function troubleTitle(trouble: Trouble, t: ConsoleTexts): string {
  switch (trouble.type) {
    case 'not-saved':
      return t.trouble.notSaved
    case 'unreachable':
      return t.trouble.unreachable
    case 'not-copied':
      return t.trouble.notCopied
    case 'not-now':
      return t.trouble.notNow
    default:
      return trouble satisfies never
  }
}

/** Why, and what to do; that earlier answers are saved only where that is known. */
export function troubleAbout(trouble: Trouble, t: ConsoleTexts): string {
  switch (trouble.type) {
    case 'not-saved':
      return isFileWhole(trouble.why)
        ? `${t.trouble.why[trouble.why]} ${t.trouble.stays}`
        : t.trouble.why[trouble.why]
    case 'unreachable':
      return t.trouble.unreachableAbout
    case 'not-copied':
      return t.trouble.notCopiedAbout
    case 'not-now':
      return t.trouble.notNowAbout
    default:
      return trouble satisfies never
  }
}

const isFileWhole = (why: Extract<Trouble, { type: 'not-saved' }>['why']): boolean =>
  why !== 'damaged' && why !== 'gone'
