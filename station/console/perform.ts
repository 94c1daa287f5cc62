import type { AnswerProblem } from '#core/contract/station.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import { caseKey } from '../identity/identity.ts'
import { sealDraft } from '../identity/seal-entry.ts'
import { append } from '../journal/append.ts'
import { type NotSaved, notSavedReason } from '../store/disk-fault.ts'
import type { Action } from './action.ts'
import { follow } from './follow.ts'
import { type ConsoleState, screenOf } from './state.ts'
import type { World } from './world.ts'

export type Performed =
  | { type: 'performed'; state: ConsoleState; entries: Entry[] }
  | { type: 'not-now' }
  | { type: 'stale' }
  | { type: 'not-accepted'; problem: AnswerProblem }
  | { type: 'not-saved'; why: NotSaved }

/**
 * One action: decided, committed, and only then followed. When the commit fails the state given stays
 * the truth and nothing has moved.
 */
export function perform<Input>(
  world: World,
  state: ConsoleState,
  action: Action<Input>,
  input: Input,
): Performed {
  if (!action.on.includes(screenOf(state))) return { type: 'not-now' }
  const decision = action.decide({ world, state }, input)
  if (decision.type !== 'decided') return decision
  const saved = save(world, decision.drafts, decision.script)
  if (saved.type === 'not-saved') return saved
  const script = state.onCase === null ? null : world.scripts.find(state.onCase.file.script)
  const followed = saved.entries.reduce((now, entry) => follow(now, entry, world.run, script), state)
  const next = decision.becomes === null ? followed : decision.becomes(followed, saved.entries)
  return { type: 'performed', state: next, entries: saved.entries }
}

/** The first entry of a run of the station. */
export const stationStarted = ({ version }: Pick<World, 'version'>): Draft => ({
  type: 'StationStarted',
  case: null,
  payload: { version },
})

/** The one place where what happened becomes durable. */
export function save(
  world: World,
  drafts: readonly Draft[],
  script: string | null,
): { type: 'saved'; entries: Entry[] } | { type: 'not-saved'; why: NotSaved } {
  if (drafts.length === 0) return { type: 'saved', entries: [] }
  const { store, clock, random, station } = world
  // A station that started on a full disk says so late, but before anything else of this run: the
  // monotonic times of two runs must not be taken for one.
  const isLate = world.run === 0 && drafts[0]?.type !== 'StationStarted'
  try {
    const sealed = (isLate ? [stationStarted(world), ...drafts] : drafts).map((draft) =>
      draft.case === null ? draft : sealDraft(draft, () => caseKey(store.reader, draft.case ?? ''), random),
    )
    const context = { station: station.id, script, clock, random }
    const entries = store.write((writer) => append(writer, sealed, context))
    const [first] = entries
    if (first?.type === 'StationStarted') world.run = first.seq
    return { type: 'saved', entries: isLate ? entries.slice(1) : entries }
  } catch (error) {
    const why = notSavedReason(error)
    if (why === null) throw error
    world.log('commit.failed', { why, code: (error as { code?: string }).code })
    return { type: 'not-saved', why }
  }
}
