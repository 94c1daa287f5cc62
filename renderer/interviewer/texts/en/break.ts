import type { ConsoleTexts } from '../ko.ts'

export const breaks: ConsoleTexts['break'] = {
  about: 'No case comes during a break, and it does not count as time at work.',
  begin: 'Begin break',
  kinds: {
    short: 'Short break',
    lunch: 'Meal',
    briefing: 'Meeting or training',
    technical: 'Trouble with equipment',
    other: 'Something else',
  },
  since: (time) => `since ${time}`,
  end: 'Back to work',
  endAbout: 'After it the next case can be taken.',
  elapsed: 'Time on this break',
}
