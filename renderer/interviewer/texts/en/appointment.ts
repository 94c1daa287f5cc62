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
  told: 'Number told',
  note: 'Their words, for the next interviewer',
  make: 'Make appointment',
  today: 'today',
  tomorrow: 'tomorrow',
  until: (hour) => `until ${hour}:00`,
  from: (hour) => `from ${hour}:00`,
  past: 'past',
  weekdays,
  noCalls: 'no calls',
  closedDay: 'closed',
  studyOver: 'study over',
  ownHours: 'Calling hours: our own default',
  anyHour: 'Training: any time',
  badTime: 'Write it like 14:00',
  closed: 'No call is possible then. Please pick another time.',
  closedBecause: (why) => `${why} · please pick another time`,
  legend: 'Booked / seats in that hour',
  mine: 'Mine',
  mineCount: (count) => `${count}`,
  asOf: (time) => `As of ${time}`,
  onlyHere: 'Only those made at this seat',
  full: 'Full',
  load: (booked, seats) =>
    `${booked} in that hour${seats === null ? '' : `, ${seats} seats`} · none of yours then`,
  conflict: (time, number) => `You have a hard one at ${time} · ${number}`,
  fullAbout: (booked, seats) => `Full, ${booked} / ${seats} · possible if it must be then`,
  replaces: (when) => `In place of ${when}`,
  ruleHard: (from, at, to, who, isDefault) =>
    `Goes to ${who ? `${who} from ${from} to ${at}, to ` : ''}anyone until ${to}, then to a supervisor.${isDefault ? ' (Our own default)' : ''}`,
  ruleSoft: 'Called in that window when its turn comes. No promise that it will be then.',
  readBack: ({ ahead, month, day, weekday, hour, minute }, kind) => {
    const name = weekdays[weekday]
    const date =
      ahead === 0 ? 'today' : ahead === 1 ? `tomorrow, ${name},` : `on ${name}, ${day} ${months[month - 1]},`
    const time = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`
    return kind === 'hard'
      ? `Then I will call you again ${date} at ${time}`
      : `Then I will try to call you again ${date} at about ${time}`
  },
  cell: (day, time) => `${day} ${time}`,
  cellLoad: (booked, seats, mine) =>
    `${booked} booked${seats === null ? '' : `, ${seats} seats`}${mine > 0 ? `, mine ${mine}` : ''}`,
  soon: (time, minutes) =>
    minutes > 0
      ? `Appointment ${time} · in ${minutes} min`
      : minutes === 0
        ? `Appointment ${time} · now`
        : `Appointment ${time} · ${-minutes} min ago`,
  next: 'Next appointment',
  none: 'None',
}
