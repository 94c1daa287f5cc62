/** Who may call people who refused softly; appointments by their time, looked for with every view. */
export const appointments = `
ALTER TABLE interviewer ADD COLUMN converter INTEGER NOT NULL DEFAULT 0;
CREATE INDEX case_appointment ON case_state (appointment_at) WHERE appointment_at IS NOT NULL;
`
