/** The runs of the station are looked for each time a call is shown: without reading the whole journal. */
export const starts = `CREATE INDEX journal_start ON journal (seq) WHERE type = 'StationStarted'`
