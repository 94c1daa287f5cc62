import { type Migration, sql } from 'kysely'

/**
 * Entries that were lost with a damaged station's file: those from `lost_from` to right before `seq`, the
 * first one behind them that could be got out of it.
 */
export const journalGap: Migration = {
  async up(db) {
    await sql`create table journal_gap (
      station text not null references station,
      seq bigint not null,
      lost_from bigint not null,
      primary key (station, seq)
    )`.execute(db)
  },
}
