/** How often a line was busy in a row is counted from the attempts: a column for it is not needed. */
export const noBusyRun = 'ALTER TABLE case_state DROP COLUMN busy_run'
