import { type RawBuilder, sql } from 'kysely'
import { refusals, spokenTo } from '#core/cases/outcome.ts'

const spoken = sql.join([...spokenTo])

/**
 * Whether the last who was spoken to for a case (of `case_state`) refused softly: an attempt that met
 * nobody takes nothing back.
 */
export const wasRefused: RawBuilder<boolean> = sql<boolean>`(
  case when last_outcome in (${spoken}) then last_outcome
    else coalesce((select outcome from attempt where attempt.case_id = case_state.case_id
      and outcome in (${spoken}) order by attempt desc, at desc limit 1), '') end
  in (${sql.join([...refusals])}))`
