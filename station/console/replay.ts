import type { Outcome } from '#core/cases/outcome.ts'
import type { ReplayStep } from '#core/contract/replay.ts'
import { replaySteps } from '#core/interview/replay.ts'
import type { Entry, Payload } from '#core/journal/entry.ts'
import { unsealEntry } from '../identity/seal-entry.ts'
import { entriesOfCase } from '../journal/read.ts'
import type { World } from './world.ts'

/** An interview of one's own, made from the journal to be looked through; nothing of it is written. */
export interface Replay {
  number: string | null
  at: string
  outcome: Outcome | null
  steps: readonly ReplayStep[]
  /** From 0. */
  step: number
  toRedo: ToRedo
  /** It waits in practice to be done once more. */
  redone: boolean
}

/** What a case of practice needs to be asked the same: the script and the facts, and nobody's name. */
export interface ToRedo {
  script: string
  facts: Record<string, unknown>
}

/**
 * The interview that this interviewer conducted with a case at this station, as far as it was theirs; null
 * when there is none. Who the respondent was is not loaded, nor are their words; what was answered in
 * sensitive sections neither, but for generated people.
 */
export function replayOf(world: World, interviewer: string, caseId: string): Replay | null {
  const { reader } = world.store
  const entries = entriesOfCase(reader, caseId).map((entry) => unsealEntry(entry, null))
  const own = new Set(ownEntries(world, entries, interviewer))
  const first = entries.find((entry) => entry.type === 'ResponseGiven' && own.has(entry))
  const script = first?.script == null ? null : world.scripts.find(first.script)
  const began = entries.find((entry) => entry.type === 'InterviewStarted')
  if (first?.script == null || script === null || began === undefined) return null
  const steps = stepsOf(world, script, entries, (entry) => own.has(entry))
  if (steps.length === 0) return null
  const last = reader.row<{ number: string | null; outcome: Outcome | null }>(
    `SELECT number, outcome FROM attempt LEFT JOIN case_number USING (case_id)
     WHERE case_id = ? AND interviewer = ? ORDER BY attempt DESC LIMIT 1`,
    caseId,
    interviewer,
  )
  const { facts } = began.payload as Payload<'InterviewStarted'>
  return {
    number: last?.number ?? null,
    outcome: last?.outcome ?? null,
    at: first.at,
    steps,
    step: 0,
    toRedo: { script: first.script, facts },
    redone: false,
  }
}

/** What was made here while this interviewer had the case open. */
function ownEntries({ station }: World, entries: readonly Entry[], interviewer: string): Entry[] {
  let isOpen = false
  return entries.filter((entry) => {
    if (entry.station !== station.id) return false
    if (entry.type === 'CaseOpened' || entry.type === 'CaseTakenOver')
      isOpen = (entry.payload as Payload<'CaseOpened'>).interviewer === interviewer
    return isOpen
  })
}

/** Two stations that held one case at once leave no single interview: then there is nothing to replay. */
function stepsOf(
  world: World,
  script: NonNullable<ReturnType<World['scripts']['find']>>,
  entries: readonly Entry[],
  isOwn: (entry: Entry) => boolean,
): ReplayStep[] {
  try {
    return replaySteps(script, entries, { isOwn, open: world.practice })
  } catch (error) {
    world.log('interview.not-replayed', { message: (error as Error).message })
    return []
  }
}
