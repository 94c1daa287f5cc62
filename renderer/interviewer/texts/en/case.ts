import type { ConsoleTexts } from '../ko.ts'

export const caseScreen: ConsoleTexts['case'] = {
  reason: 'Reason',
  number: 'Number',
  firstWords: 'First words',
  task: 'Task',
  respondent: (name) => name,
  mobile: 'mobile',
  told: 'number told',
  landline: 'landline',
  kinds: { 민원인: 'petitioner', 공직자: 'public official' },
  viewed: (time) => `seen ${time} · logged`,
  facts: {
    institution: 'Institution',
    task: 'Task',
    department: 'Department',
    handledOn: 'Handled on',
    period: 'Reference period',
  },
  reasons: {
    fresh: (attempt) => (attempt === 1 ? 'First call' : `Attempt ${attempt}`),
    freshAbout: 'Never called before. It came in the order of the sample.',
    released: (attempt) => `Sent out again, attempt ${attempt}`,
    releasedAbout: 'A supervisor sent it out for one more call. See the attempts and notes before you call.',
    resumed: (item) => `To go on from ${item}`,
    resumedFrom: (by, when) =>
      `Goes on from the question where ${by}’s call stopped (${when}). Earlier answers are kept.`,
    resumedAbout: 'Goes on from the question where the call before stopped. Earlier answers are kept.',
    callback: (attempt) => `Call again, attempt ${attempt}`,
    callbackAbout: (outcome, when) => `It came again because the last call (${when}) ended in “${outcome}”.`,
    goesOnFrom: (item) => `The interview goes on from ${item}.`,
    saidByOther: 'Whoever answered said so, not the person.',
    appointment: (time, attempt) => `Appointment ${time}, attempt ${attempt}`,
    hard: (by, time) =>
      by
        ? `A hard appointment made by ${by}. To be called at ${time}.`
        : `A hard appointment. To be called at ${time}.`,
    soft: (by, time) =>
      by
        ? `A soft appointment heard by ${by}: around ${time} is best.`
        : `A soft appointment: around ${time} is best.`,
  },
  appointmentNote: 'Appointment note',
  wroteAt: (when, by) => `${when} · written by ${by}`,
  attempts: 'Attempts',
  attempt: (number) => `No. ${number}`,
  now: 'now',
  neverCalled: 'Never called yet',
  talked: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  byDayPart: 'Attempts by part of day',
  dayParts: {
    morning: 'morning',
    lunch: 'lunch',
    afternoon: 'afternoon',
    evening: 'evening',
    weekend: 'weekend',
  },
  atMost: (most, attempt) => `No. ${attempt} of at most ${most}`,
  target: 'Target',
  notesSoFar: (count) => `Notes ${count}`,
  handOver: {
    'by-hand': 'Dial the number by hand.',
    link: 'Open the telephone program again',
    given: 'The number was handed to the telephone program.',
    failed: 'No telephone program opens. Please dial the number by hand.',
    dialled: 'The telephone is dialling.',
  },
  line: {
    ringing: 'It is ringing.',
    answered: 'Answered. Ask who is speaking.',
    ended: 'The call has ended. Press what you heard.',
  },
  hears: 'What do you hear?',
  hearsAbout: 'Press the digit of what you hear, confirm with Enter.',
  reachedNote: 'starts the interview',
  heard: {
    reached: 'The person is on the line',
    'someone-else': 'Someone else answered',
    line: 'No such number, line trouble',
  },
  asksMore: 'asks more',
  dialling: 'Dialling',
  dial: 'Dial',
  copy: 'Copy number',
  pressHeard: 'Press the digit of what you hear',
}
