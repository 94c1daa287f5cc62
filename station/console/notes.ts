import type { NoteFacts } from '#core/contract/station-view.ts'

/** The notes with one more. One that revises another stands in its place, with what was said before. */
export function withNote(
  notes: readonly NoteFacts[],
  note: Omit<NoteFacts, 'before'>,
  revises: string | undefined,
): NoteFacts[] {
  const at = notes.findIndex((one) => one.id === revises)
  const old = notes[at]
  if (old === undefined) return [...notes, { ...note, before: [] }]
  const before = [...old.before, { text: old.text, at: old.at, by: old.by }]
  return notes.with(at, { ...note, item: old.item, before })
}
