/**
 * What an interviewer wrote down for themselves: here alone, never journalled, gone with the day. And the
 * short number of each case that was here: it names nobody, and one's own day is told by it after the
 * case has gone back.
 */
export const ownDay = `
CREATE TABLE own_note (at TEXT NOT NULL, interviewer TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE case_number (case_id TEXT PRIMARY KEY, number TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO case_number (case_id, number)
  SELECT case_id, facts ->> '$.number' FROM lease WHERE facts ->> '$.number' IS NOT NULL;
`
