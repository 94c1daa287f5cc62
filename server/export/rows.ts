import type { Response } from '#core/interview/response.ts'
import { decrypt, openSealed } from '../identity/cipher.ts'
import { sealedMark } from '../journal/responses.ts'
import type { Centre } from '../study/centre.ts'
import { type RefusedCase, refusalsOf } from './refusals.ts'

/** One case as it is exported: no identity. */
export interface ExportRow extends RefusedCase {
  case: string
  number: string
  institution: string
  institutionName: string
  task: string
  taskName: string
  subTask: string | null
  subInstitution: string | null
  respondentKind: string
  handledOn: string | null
  script: string
  disposition: string | null
  disposedOn: string | null
  attempts: number
  lastOutcome: string | null
  interviewer: string | null
  conflict: boolean
  problem: boolean
  responses: ReadonlyMap<string, Response>
}

const atOnce = 500

/** All cases in the order of their numbers, some at a time. */
export async function* exportRows({ db, keys }: Pick<Centre, 'db' | 'keys'>): AsyncGenerator<ExportRow[]> {
  let after = 0
  for (;;) {
    const cases = await db
      .selectFrom('cases')
      .innerJoin('case_state as state', 'state.case_id', 'cases.id')
      .innerJoin('institution', 'institution.institution', 'cases.institution')
      .innerJoin('task', (on) =>
        on.onRef('task.institution', '=', 'cases.institution').onRef('task.task', '=', 'cases.task'),
      )
      .selectAll('cases')
      .select(['state.disposition', 'state.disposed_on', 'state.disposed_by', 'state.attempts'])
      .select(['state.last_outcome', 'state.opened_by', 'state.conflict', 'state.problem'])
      .select(['institution.name as institution_name', 'task.name as task_name'])
      .where('cases.serial', '>', after)
      .orderBy('cases.serial')
      .limit(atOnce)
      .execute()
    const last = cases.at(-1)
    if (!last) return
    after = last.serial
    const ids = cases.map((row) => row.id)
    const responses = await responsesOf(ids)
    const refused = await refusalsOf(db, ids)
    yield cases.map((row) => ({
      case: row.id,
      number: row.number,
      institution: row.institution,
      institutionName: row.institution_name,
      task: row.task,
      taskName: row.task_name,
      subTask: row.sub_task,
      subInstitution: row.sub_institution,
      respondentKind: row.respondent_kind,
      handledOn: row.handled_on,
      script: row.script,
      disposition: row.disposition,
      disposedOn: row.disposed_on,
      attempts: row.attempts,
      lastOutcome: row.last_outcome,
      interviewer: row.opened_by,
      ...refused(row.id),
      conflict: row.conflict,
      problem: row.problem !== null,
      responses: responses(row.id, row.disposed_by),
    }))
  }

  async function responsesOf(ids: string[]) {
    const rows = await db
      .selectFrom('response')
      .leftJoin('identity', 'identity.case_id', 'response.case_id')
      .select(['response.case_id', 'station', 'item', 'answer', 'case_key'])
      .where('response.case_id', 'in', ids)
      .execute()
    const byCase = Map.groupBy(rows, (row) => row.case_id)
    return (id: string, disposedBy: string | null): ReadonlyMap<string, Response> => {
      const its = byCase.get(id) ?? []
      const station = stationThatCounts(its, disposedBy)
      const kept = its.filter((row) => row.station === station)
      const [first] = kept
      if (!first) return new Map()
      const key = first.case_key && decrypt(keys.identity, first.case_key, `${id}/case_key`)
      return new Map(kept.map((row) => [row.item, inClear(row.answer as Response, key)]))
    }
  }
}

/** Of two stations that interviewed, the one whose disposition stands; else the newest. */
export function stationThatCounts(
  responses: readonly { station: string }[],
  disposedBy: string | null,
): string | undefined {
  return responses.find((row) => row.station === disposedBy)?.station ?? responses.at(-1)?.station
}

/** What stands for words whose key was destroyed: that something was said remains. */
export const wordsGone = '[파기됨]'

/** Words are kept sealed in the database too; here they are opened. */
function inClear(response: Response, key: Buffer | null): Response {
  const clear = (text: string) => {
    if (!text.startsWith(sealedMark)) return text
    return key === null ? wordsGone : openSealed(key, text.slice(sealedMark.length))
  }
  const { open, value } = response
  return {
    ...response,
    ...(open === undefined ? {} : { open: clear(open) }),
    ...(typeof value === 'string' ? { value: clear(value) } : {}),
  }
}
