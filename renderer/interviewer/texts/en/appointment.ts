import type { ConsoleTexts } from '../ko.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const appointment: ConsoleTexts['appointment'] = {
  title: 'Appointment',
  grid: 'Calendar of appointments. Arrows pick a time.',
  chosen: 'Time picked',
  kind: 'Kind',
  hard: 'Hard',
  soft: 'Soft',
  time: 'Time',
  phone: 'Which number',
  mobile: 'Mobile',
  landline: 'Landline',
  note: 'The respondent’s words — the next interviewer reads them',
  make: 'Make appointment',
  today: 'today',
  tomorrow: 'tomorrow',
  until: (hour) => `until ${hour}:00`,
  past: 'past',
  noSunday: 'no calls on Sunday',
  closedDay: 'closed',
  hours: 'Calling hours: our own default',
  anyHour: 'Training: any time',
  badTime: 'Write it like 14:00',
  closed: 'No call is possible then. Please pick another time.',
  ruleHard: (from, at, to, who) =>
    who
      ? `Goes to ${who} from ${from} to ${at}, to anyone until ${to}, then to a supervisor. (Our own default)`
      : `Goes to anyone until ${to}, then to a supervisor. (Our own default)`,
  ruleSoft: 'Called in that window when its turn comes. No promise that it will be then.',
  readBack: ({ ahead, month, day, weekday, hour, minute }, kind) => {
    const name = weekdays[weekday]
    const date =
      ahead === 0 ? 'today' : ahead === 1 ? `tomorrow, ${name},` : `on ${name}, ${day} ${months[month - 1]},`
    const time = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`
    return kind === 'hard'
      ? `Then I will call you again ${date} at ${time}`
      : `Then I will try to call you again ${date} at about ${time}`
  },
  cell: (day, time) => `${day} ${time}`,
}
