/** One key press as the console takes it. */
export interface Pressed {
  /** By place, see keyboard.ts: `Digit1`, `Alt+KeyL`. Null for a letter typed into the entry box. */
  key: string | null
  /** What it would type, for keys held while an answer is being saved. */
  types: string
  /** event.timeStamp, ms. */
  at: number
  /** Where the focus is: digits and editing keys belong to words, Enter and Space to a button. */
  focus: 'words' | 'button' | 'other'
  /** Pressed before the question it now goes to was on the screen: it is typed, and never confirms. */
  ahead?: true
}
