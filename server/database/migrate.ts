import { type Kysely, Migrator, sql } from 'kysely'
import { migrations } from './migrations/index.ts'

/** The tables were brought further by a newer program: this one would not know what it does. */
export class NewerDatabase extends Error {
  readonly migration: string
  constructor(migration: string) {
    super(`the database was written by a newer program (${migration})`)
    this.name = 'NewerDatabase'
    this.migration = migration
  }
}

/**
 * Brings the tables up to date, in one transaction. Throws if a migration fails; nothing of it stays then.
 * Throws {@link NewerDatabase} before anything is touched.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const newer = (await migrationsOf(db)).find((name) => !Object.hasOwn(migrations, name))
  if (newer !== undefined) throw new NewerDatabase(newer)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** Those that have run, last one first; none of a database that is new. */
async function migrationsOf<T>(db: Kysely<T>): Promise<string[]> {
  const { rows: there } = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration')::text as name`.execute(db)
  if (there[0]?.name == null) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc`.execute(
    db,
  )
  return rows.map((row) => row.name)
}
