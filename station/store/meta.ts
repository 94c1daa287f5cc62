import type { Reader, Writer } from './handles.ts'

/** What the station knows of itself, each under one name. */
export interface Meta {
  /** The station's id at the centre. */
  station: string
  /** What people call it: 「17번 자리」. */
  name: string
  centre: string
  token: string
  /** Ed25519, PEM (PKCS 8). It never leaves this file. */
  privateKey: string
  publicKey: string
  /** Entries up to this sequence number are at the centre. */
  acknowledged: string
  /** When the centre last had everything. ISO. */
  inStepAt: string
  cursor: string
  /** StudySettings as JSON. */
  study: string
  /** Completes and target of the whole study as JSON. */
  totals: string
  /** How full the coming days are, as JSON: the centre's figures, and up to which own entry they know. */
  appointments: string
  language: string
  /** Each interviewer's own, as JSON (console/text-size.ts). */
  textSizes: string
  /** Since when nobody at the centre knows who the cases are: to be destroyed here too. ISO. */
  destroyIdentity: string
  /** When it was done here, and that the file was wiped after it. */
  identityDestroyed: string
  identityWiped: string
  /** The key of the practice file (training/): kept as well as this file's own. */
  practiceKey: string
  /** Wrong PINs in a row. */
  wrongPins: string
  /** Wrong PINs in a row of each number, as JSON (console/pin.ts). */
  pinTries: string
}

export function readMeta(reader: Reader, name: keyof Meta): string | null {
  return reader.row<{ value: string }>('SELECT value FROM meta WHERE name = ?', name)?.value ?? null
}

export function writeMeta(writer: Writer, name: keyof Meta, value: string): void {
  writer.run(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  )
}
