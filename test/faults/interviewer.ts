import type { Answer } from '#core/contract/answer.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { StationView } from '#core/contract/station-view.ts'
import type { seeded } from '#core/generated/random.ts'
import type { StationClient } from './console.ts'

export type Random = ReturnType<typeof seeded>

/** One thing an interviewer does, as it is sent. */
export type Act =
  | { does: 'signIn' | 'nextCase' | 'dial' | 'reached' | 'back' | 'note' | 'close'; text?: string }
  | { does: 'answer'; item: string; answer: Answer }

/** What an interviewer who never rests does next: mostly answers, now and then a step back or a note. */
export function nextAct({ screen }: StationView, random: Random): Act {
  switch (screen.name) {
    case 'sign-in':
      return { does: 'signIn' }
    case 'pledge':
    case 'break':
    case 'replay':
      throw new Error(`nobody ${screen.name}s here: the pledge comes with the sign-in`)
    case 'available':
      return { does: 'nextCase' }
    case 'case':
      return { does: screen.phase === 'preparing' ? 'dial' : 'reached' }
    case 'interview': {
      const dice = random.below(100)
      if (dice < 2) return { does: 'note', text: `메모 ${random.below(1000)}` }
      if (dice < 8 && screen.earlier.length > 0) return { does: 'back' }
      return { does: 'answer', item: screen.prompt.item, answer: answerTo(screen.prompt, random) }
    }
    case 'wrap-up':
      return { does: 'close' }
    default:
      return screen satisfies never
  }
}

/** Sends it to a station, as keyed on the view that is shown. */
export function perform(client: StationClient, view: StationView, act: Act): Promise<StationView> {
  const at = view.revision
  const signal = AbortSignal.timeout(20_000)
  const { screen } = view
  switch (act.does) {
    case 'signIn':
      if (screen.name !== 'sign-in' || screen.demonstration === null) throw new Error('not a training study')
      return client.signIn({ ...screen.demonstration, pledge: true }, { signal })
    case 'dial': {
      const phone = screen.name === 'case' ? screen.phones.find((one) => one.inUse)?.kind : undefined
      return client.dial({ at, phone: phone ?? 'mobile' }, { signal })
    }
    case 'answer':
      return client.answer({ at, item: act.item, answer: act.answer }, { signal })
    case 'note':
      return client.note({ at, text: act.text ?? '메모' }, { signal })
    case 'close':
      return client.close({ at, choice: screen.name === 'wrap-up' ? screen.proposed : '' }, { signal })
    case 'nextCase':
      return client.nextCase({ at }, { signal })
    case 'reached':
      return client.reached({ at }, { signal })
    case 'back':
      return client.back({ at }, { signal })
    default:
      return act satisfies never
  }
}

/** Most often the first option, so that most people are eligible and interviews are long. */
function answerTo(prompt: Prompt, random: Random): Answer {
  const { kind, step, options, missing, number } = prompt
  if (kind !== 'statement' && missing.refused && random.below(20) === 0)
    return { kind: 'missing', missing: 'refused' }
  const option = random.below(3) === 0 ? random.pick(options.length > 0 ? options : [null]) : options[0]
  const code = option?.code ?? 1
  const open = option?.open ? { open: `들은 말 ${random.below(1000)}` } : {}
  switch (kind) {
    case 'statement':
      return { kind: 'continue' }
    case 'choice':
      return { kind: 'code', code, ...open }
    case 'brackets':
      return { kind: 'code', code }
    case 'multiple':
      return { kind: 'codes', codes: [code], ...open }
    case 'likert-two-step':
      return step === 'direction'
        ? { kind: 'direction', direction: random.pick(['yes', 'no', 'neutral']) }
        : { kind: 'intensity', intensity: random.pick([1, 2, 3]) }
    case 'number':
      return { kind: 'number', number: number?.min ?? 1 }
    case 'date':
      return { kind: 'date', date: '2013-07-01' }
    case 'text':
      return { kind: 'text', text: `들은 말 ${random.below(1000)}` }
    default:
      return kind satisfies never
  }
}
