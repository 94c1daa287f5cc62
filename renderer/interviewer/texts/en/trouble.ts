import type { ConsoleTexts } from '../ko.ts'

export const trouble: ConsoleTexts['trouble'] = {
  notSaved: 'Not saved',
  why: {
    'disk-full': 'The disk is full. Make room or call a supervisor, then press Enter again.',
    'read-only': 'The disk cannot be written to. Call a supervisor, then press Enter again.',
    damaged:
      'The data file is damaged. Enter nothing more and call a supervisor. What can still be read is got out with malgeum station rescue.',
    gone: 'The data file was taken away. Do not close this program, call a supervisor: earlier answers are sent from here.',
    unknown: 'The cause is not known. Press Enter again; if it happens again, call a supervisor.',
  },
  stays: 'This question stays, and all earlier answers are saved.',
  unreachable: 'This station does not answer',
  unreachableAbout: 'Reconnecting. Saved answers are safe. It goes on at the same question.',
  notCopied: 'The number was not copied',
  notCopiedAbout: 'Dial the number on the screen by hand.',
  notNow: 'That cannot be done on this screen',
  notNowAbout: 'Nothing was changed.',
  starting: 'Opening',
}
