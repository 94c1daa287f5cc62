/**
 * Tables made from the journal, in the transaction that appends to it. They can be thrown away and
 * rebuilt; that is why their definition can be made in another schema too (`temp`).
 */
export const projectionTables = ['case_state', 'attempt'] as const

export function createProjections(schema: 'main' | 'temp'): string {
  return `
CREATE TABLE ${schema}.case_state (
  case_id TEXT PRIMARY KEY,
  attempts INTEGER NOT NULL DEFAULT 0,
  appointments INTEGER NOT NULL DEFAULT 0,
  last_outcome TEXT,
  last_at TEXT,
  busy_run INTEGER NOT NULL DEFAULT 0,
  reached INTEGER NOT NULL DEFAULT 0,
  disposition TEXT,
  closed_by TEXT,
  again_at TEXT,
  again_rule TEXT,
  appointment_at TEXT,
  appointment_kind TEXT,
  appointment_phone TEXT,
  appointment_by TEXT,
  responses INTEGER NOT NULL DEFAULT 0,
  opened_by TEXT,
  is_open INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE ${schema}.attempt (
  case_id TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  phone TEXT NOT NULL,
  interviewer TEXT,
  dialled_at TEXT NOT NULL,
  connected_at TEXT,
  ended_at TEXT,
  outcome TEXT,
  PRIMARY KEY (case_id, attempt)
) STRICT, WITHOUT ROWID;
`
}
