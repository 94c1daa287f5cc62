/** The checked script beside its text: it loads in milliseconds, however long the questionnaire. */
export const scriptDefinition = 'ALTER TABLE script ADD COLUMN definition TEXT'
