import type { PromptOption } from '#core/contract/prompt.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import { zoneOf } from '../appointment/zone.ts'
import { reasonText } from '../case/reason-text.ts'
import type { ConsoleState } from '../console/state.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

/** More than these are not told one by one: they are found by letters. */
const mostOptions = 9

/**
 * The thing on the screen, in the order in which one works with it: why a case came, who is called; of a
 * question what is read aloud, then the answers with their keys. What only helps is left to be looked for.
 */
export function spokenShown({ view, panel }: ConsoleState, t: ConsoleTexts): string {
  const screen = view?.screen
  if (!screen || panel?.name === 'appointment' || panel?.name === 'my-day') return ''
  switch (screen.name) {
    case 'sign-in':
      return ''
    case 'pledge':
      return sentences(t.signIn.pledgeDue(view.interviewer?.name ?? ''), t.signIn.pledgeAbout)
    case 'available': {
      const { none } = screen
      return none ? sentences(t.available.none[none.why], t.available.noneAbout[none.why]) : t.available.title
    }
    case 'break':
      return sentences(t.break.kinds[screen.kind], t.break.endAbout)
    case 'replay': {
      const { shown } = screen
      if (shown.type === 'hidden') return sentences(t.replay.hidden, t.replay.hiddenAbout(shown.section))
      const { item, question } = shown.prompt
      return sentences(item, question, t.replay.step(screen.step + 1, screen.steps))
    }
    case 'case': {
      if (screen.phase === 'dialling') return sentences(t.case.hears, t.case.hearsAbout)
      const [reason] = reasonText(screen, t, zoneOf(view), view.language)
      const inUse = screen.phones.find((phone) => phone.inUse)
      return sentences(reason, t.case.respondent(screen.respondent.name), inUse?.shown)
    }
    case 'interview':
      return interviewText(screen, t)
    case 'wrap-up':
      return t.wrapUp.title
    default:
      return screen satisfies never
  }
}

function interviewText(screen: InterviewScreen, { interview: t, spoken }: ConsoleTexts): string {
  const { prompt, resumed, confidentialityReadAt } = screen
  const { item, turn, question, second, options, kept } = prompt
  const unread = prompt.sensitive && confidentialityReadAt === null && !prompt.confidentiality
  const read = options.filter((option) => option.read)
  return sentences(
    resumed ? t.resumed(item) : null,
    unread ? t.statementNotRead : null,
    item,
    turn && t.turn(turn.index, turn.of, turn.label),
    question,
    second,
    optionsText(read.length > 0 ? read : options, spoken.manyOptions),
    kept && `${t.kept}: ${kept.label}, Enter ${t.keeps}`,
  )
}

function optionsText(options: PromptOption[], many: (count: number) => string): string {
  if (options.length > mostOptions) return many(options.length)
  return options.map(({ code, label }) => `${code} ${label}`).join(', ')
}

/** One after the other, each ended so that the voice rests. */
function sentences(...parts: (string | null | undefined)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!。]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
