import type { Response } from '#core/interview/response.ts'
import { restore } from '#core/interview/restore.ts'
import { responsesOf } from '#core/interview/route.ts'
import type { Entry, JournalledAnswer } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'
import type { CompiledScripts } from '../study/compiled.ts'
import type { Arrived } from './project.ts'

/**
 * The answers of the interviews that these entries go on with, made anew by replaying each whole
 * interview with the code the station runs: only what is on its route is data. Words stay sealed.
 * Two stations that both interviewed keep an interview each. One whose journal does not fit its
 * script has no answers but a problem, which the supervisor's list and the export show.
 */
export async function keepResponses(
  t: Writing,
  arrived: readonly Arrived[],
  compiled: CompiledScripts,
): Promise<void> {
  const touched = new Map<string, { case: string; station: string }>()
  for (const { entry } of arrived)
    if (entry.case !== null && ofInterviews.has(entry.type)) {
      const key = JSON.stringify([entry.case, entry.station])
      // In the order in which each was gone on with last: the last one's problem is the case's.
      touched.delete(key)
      touched.set(key, { case: entry.case, station: entry.station })
    }
  for (const interview of touched.values()) await keepInterview(t, interview, compiled)
}

type Outcome =
  | { type: 'responses'; responses: Record<string, Response> }
  | { type: 'problem'; problem: string }

async function keepInterview(t: Writing, of: { case: string; station: string }, compiled: CompiledScripts) {
  const outcome = replay(await threadOf(t, of), await scriptOf(t, of.case, compiled))
  await t.deleteFrom('response').where('case_id', '=', of.case).where('station', '=', of.station).execute()
  const problem = outcome.type === 'problem' ? outcome.problem : null
  await t.updateTable('case_state').set({ problem }).where('case_id', '=', of.case).execute()
  if (outcome.type === 'problem') return
  const rows = Object.entries(outcome.responses).map(([item, response]) => ({
    case_id: of.case,
    station: of.station,
    item,
    answer: JSON.stringify(response),
  }))
  if (rows.length > 0) await t.insertInto('response').values(rows).execute()
}

function replay(thread: Entry[], script: Awaited<ReturnType<CompiledScripts>>): Outcome {
  if (!script) return { type: 'problem', problem: 'the script is not here' }
  try {
    const interview = restore(script, thread.map(withoutSeal) as Parameters<typeof restore>[1])
    return { type: 'responses', responses: interview ? responsesOf(interview) : {} }
  } catch (error) {
    // `restore` throws where a journal does not fit its script: kept as the case's problem, not hidden.
    return { type: 'problem', problem: (error as Error).message.slice(0, 500) }
  }
}

const scriptOf = async (t: Writing, id: string, compiled: CompiledScripts) => {
  const { script } = await t
    .selectFrom('cases')
    .select('script')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return compiled(t, script)
}

/**
 * What the station had before it when it worked: its own, and what it was told of by the newest of its
 * leases that its interview came after. A lease it got since then changes nothing.
 */
async function threadOf(t: Writing, of: { case: string; station: string }): Promise<Entry[]> {
  const lease = await t
    .selectFrom('lease')
    .select('after_arrival')
    .where('case_id', '=', of.case)
    .where('station', '=', of.station)
    .where('after_arrival', '<', (on) =>
      on
        .selectFrom('entry')
        .select((own) => own.fn.max('arrival').as('newest'))
        .where('case_id', '=', of.case)
        .where('station', '=', of.station)
        .where('judged', '=', 'sound')
        .where('type', 'in', [...ofInterviews]),
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const told = lease?.after_arrival ?? 0
  const rows = await t
    .selectFrom('entry')
    .select('body')
    .where('case_id', '=', of.case)
    .where((on) => on.or([on('station', '=', of.station), on('arrival', '<=', told)]))
    .where('judged', '=', 'sound')
    .orderBy('arrival')
    .execute()
  return rows.map((row) => JSON.parse(row.body) as Entry)
}

/** Replay takes words; the sealed text stands for them, so that what comes out is sealed still. */
function withoutSeal(entry: Entry): Entry {
  const answer = entry.payload['answer'] as JournalledAnswer | undefined
  if (answer === undefined || !('sealed' in answer)) return entry
  const { sealed, ...rest } = answer
  const stood =
    rest.kind === 'text' ? { ...rest, text: sealedMark + sealed } : { ...rest, open: sealedMark + sealed }
  return { ...entry, payload: { ...entry.payload, answer: stood } }
}

/** Begins a kept text that is sealed; nobody types it. */
export const sealedMark = '\u0001'

const ofInterviews: ReadonlySet<string> = new Set([
  'InterviewStarted',
  'ResponseGiven',
  'ResponseRevised',
  'CheckOverridden',
  'WentBack',
  'JumpedTo',
  'LanguageSwitched',
  'InterviewBrokenOff',
])
