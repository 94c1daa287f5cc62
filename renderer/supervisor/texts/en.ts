import type { HandReason } from '#core/contract/hand-reason.ts'
import type { Cause } from '../progress/cause.ts'
import type { Group } from '../progress/dispositions.ts'
import type { Status } from '../progress/standing.ts'

const count = (n: number) => n.toLocaleString('en-US')
const percent = (share: number) => `${Math.round(share * 100)} %`
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const status: Record<Status, string> = {
  'at-risk': 'At risk',
  behind: 'Behind',
  'on-plan': 'On plan',
  'under-way': 'Under way',
  reached: 'Reached',
}
const group: Record<Group, string> = {
  I: 'Complete',
  P: 'Partial',
  R: 'Refusal, break-off',
  NC: 'Non-contact',
  O: 'Other eligible',
  UH: 'Unknown if household',
  UO: 'Unknown eligibility',
  NE: 'Not eligible',
  unlisted: 'Code not listed',
  open: 'Open',
}

export const en = {
  supervisor: 'Supervisor',
  tabs: 'Pages',
  progress: 'Progress',
  otherLanguage: '한국어',
  status,
  group,

  live: 'Live',
  opening: 'Connecting to the centre',
  reconnecting: 'Reconnecting',
  asOf: (time: string) => `As of ${time}, reconnecting`,
  signedOut: 'Signed out',
  signedOutHelp: 'Your session has ended. Get a new address from the centre: malgeum server link.',
  signedOutAsOf: (time: string) => `As of ${time}. Signed out`,
  noInstitutions: 'No institution has a case yet. Import a roster: malgeum roster import.',

  unsound: (n: number) => `Records to look at ${count(n)}`,
  unsoundAbout:
    'The centre could not judge these records as sound. They are kept but not counted. Look at the station they came from: malgeum doctor.',
  conflicts: (n: number) => `Cases in conflict ${count(n)}`,
  conflictsAbout:
    'Two stations worked on the same case. Both records are kept. Until it is settled the first disposition counts and nobody calls again.',
  conflict: 'Conflict',
  lateAppointments: (n: number) => `Late appointments ${count(n)}`,
  hands: (n: number) => `Cases for you ${count(n)}`,
  locked: (n: number) => `Locked numbers ${count(n)}`,
  lockedAbout:
    'Ten wrong PINs in a row at that seat. Make sure who it was, then give a new PIN: malgeum interviewer pin <number>.',
  since: 'When',
  release: 'Release',
  released: 'Released',
  releaseAgain: 'Try again',
  interviewer: 'Interviewer',
  hand: {
    'late-appointment': {
      name: 'Late appointments.',
      about: 'No interviewer called in time. Released again, they go to the first seat that is free.',
    },
    'full-appointment': {
      name: 'Appointments of tasks that are filled.',
      about: 'Release them to keep the promise, or leave them to let it go.',
    },
    'attempts-used': {
      name: 'All attempts used.',
      about: 'Release them for one more call. Left here, they are not called again.',
    },
    'open-too-long': {
      name: 'Open for more than a day.',
      about: 'That interviewer has to sign in at that seat and wrap the call up.',
    },
    'no-converter': {
      name: 'Refusals with nobody to ask again.',
      about: 'Mark an interviewer who may: malgeum interviewer converter <number> on.',
    },
  } satisfies Record<HandReason, { name: string; about: string }>,
  station: 'Station',
  lastSeen: 'Last seen',
  never: 'Never',
  records: 'Records',
  close: 'Close',

  doneOfTarget: 'Completes / target',
  ofTarget: (target: number) => `/ ${count(target)}`,
  planToDate: 'Plan to date',
  behindBy: (n: number) => `${count(n)} behind`,
  aheadBy: (n: number) => (n === 0 ? 'on plan' : `${count(n)} ahead`),
  perDayLeft: 'Per day from now',
  needed: 'needed',
  paceNow: (pace: string) => `now ${pace}`,
  noDaysLeft: 'Fieldwork is over',
  today: 'Today',
  planByNow: (n: number) => `plan by now ${count(n)}`,
  openCases: 'Open cases',
  ofCases: (n: number) => `of ${count(n)}`,
  rr3: 'RR3',
  showFormula: 'Formula',
  rr3About: 'AAPOR response rate 3, over all cases of the study',
  rr3E: 'e, share of the unknown taken to be eligible: (I + P + R + NC + O) / (I + P + R + NC + O + NE)',

  worstFirst: 'Most at risk first',
  smallestFirst: 'Least filled first',
  needsAHand: (n: number) => `At risk, behind ${count(n)}`,
  all: (n: number) => `All ${count(n)}`,
  search: 'Institution, task',
  searchLabel: 'Find an institution or a task by name or initials',
  renewOrder: 'Sort again',
  planTick: 'Plan to date',
  missing: 'Missing',
  columnStatus: 'Status',
  columnName: 'Institution · task',
  columnNeed: 'Need a day',
  columnPace: 'Now a day',
  columnShare: 'Share',
  columnOpen: 'Open',
  columnCause: 'Cause',
  tasks: (n: number) => (n === 1 ? '1 task' : `${n} tasks`),
  paceBasis: {
    'last-week': 'Now: mean of the last 7 full days',
    'since-start': 'Now: mean since the start',
  },
  riskRule: 'At risk: open cases cannot fill the target, or behind and needing twice the pace of now',
  riskRuleWithoutDates:
    'At risk: open cases cannot fill the target · no dates, so no plan to measure against',
  nothingNeedsAHand: 'No task is at risk or behind. “All” shows every task.',
  nothingFound: 'No institution or task has this name. Clear the search, or type another part of the name.',
  atRiskAndBehind: (risk: number, behind: number) =>
    [risk > 0 ? `At risk ${risk}` : '', behind > 0 ? `behind ${behind}` : ''].filter(Boolean).join(' · '),
  cause: (cause: Cause): string => {
    switch (cause.type) {
      case 'sample':
        return `Open cases ${count(cause.open)}`
      case 'not-working':
        return `Dead numbers ${percent(cause.share)}`
      case 'ineligible':
        return `Not eligible ${percent(cause.share)}`
      case 'refusals':
        return `Refusals ${percent(cause.share)}`
      case 'slow':
        return 'Slow'
      default:
        return cause satisfies never
    }
  },

  burnUp: 'Cumulative completes',
  burnUpAbout: 'by day, straight-line plan',
  burnUpAboutNoPlan: 'by day',
  asTable: 'As table',
  asChart: 'As chart',
  target: (n: number) => `Target ${count(n)}`,
  todayDone: (n: number) => `Today ${count(n)}`,
  plan: 'Plan',
  day: 'Day',
  completes: 'Completes',
  cumulative: 'Cumulative',
  axisCount: (n: number) => (n >= 10_000 ? `${n / 1000}k` : count(n)),
  axisMonth: (month: number) => months[month - 1] ?? '',
  axisDay: (month: number, day: number) => `${day} ${months[month - 1] ?? ''}`,
  burnUpSaid: (done: number, target: number, plan: number | null) =>
    `${count(done)} of ${count(target)} completes today${plan === null ? '' : `, plan ${count(plan)}`}. The table has every day.`,

  map: (institutions: number, tasks: number) => `Institutions ${count(institutions)} · tasks ${count(tasks)}`,
  mapAbout: 'a column is an institution, a cell a task',
  mapLabel: 'Tasks of all institutions. Arrows move, Enter shows the dispositions',

  dispositions: 'Dispositions',
  wholeInstitution: 'whole institution',
  casesAndCompletes: (cases: number, done: number, target: number) =>
    `Cases ${count(cases)} · completes ${count(done)} / ${count(target)}`,
  shareOfCases: 'Share of cases',
  noCases: 'There is no case here yet. Release sample for it.',
  cases: 'Cases',
  caseNumber: 'Case',
  disposition: 'Disposition',
  attempts: 'Attempts',
  lastOutcome: 'Last outcome',
  lastTime: 'Last time',
  loading: 'Loading',
  casesFailed: 'The cases could not be read. Trying again; the figures above stay.',
  firstOf: (shown: number, all: number) => `The first ${count(shown)} of ${count(all)}.`,
  noneBehind: 'No case stands here any more.',
  notTriedYet: 'Not tried yet',
  noDispositionYet: 'No disposition yet',
  neverAgain: 'Not to be called again',
}
