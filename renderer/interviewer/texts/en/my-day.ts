import type { ConsoleTexts } from '../ko.ts'

export const myDay: ConsoleTexts['myDay'] = {
  about: 'What you did at this station today. Only you see it.',
  attempts: 'Calls today',
  noAttempts: 'No calls yet today.',
  earlier: 'Earlier interviews',
  replay: 'Replay interview',
  canReplay: 'Replay',
  time: 'Time',
  outcome: 'Result',
  talked: 'Talked',
  breaks: 'Breaks',
  notes: 'Notes',
  ownNotes: 'Notes to myself',
  noOwnNotes: 'No notes to yourself today. F8 takes one.',
  ownNoteAbout: 'Only you see it. It does not go to the centre and is deleted when the day is over.',
  ownNoteField: 'To remember today',
  caseNotes: 'Notes on cases today',
  noCaseNotes: 'No notes on cases today.',
  goneBack: 'The case went back to the centre; it cannot be read here any more.',
}
