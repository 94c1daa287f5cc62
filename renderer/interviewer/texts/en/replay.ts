import type { ConsoleTexts } from '../ko.ts'

export const replay: ConsoleTexts['replay'] = {
  title: 'Replay',
  forward: 'Next',
  back: 'Back',
  leave: 'Finish',
  step: (step, steps) => `${step} / ${steps}`,
  given: 'The answer then',
  took: (seconds) => `${seconds} until the answer`,
  again: 'Changed after going back',
  words: 'The respondent’s own words are not shown again.',
  readOut: 'Read aloud',
  hidden: 'Hidden questions',
  hiddenAbout: (section) =>
    `Questions and answers of “${section}” are not shown again: which questions were asked, and how many, already tells an answer.`,
  redo: 'Do it again in training',
  redone: 'It waits in training: sign out and open training with Alt T, and this case comes first.',
  about: 'An interview of yours, in the order in which it was asked.',
  nobody: 'The respondent’s name and number are not shown.',
  nothingKept: 'Nothing is recorded or changed here.',
}
