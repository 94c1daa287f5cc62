import { type TextSize, textSizes } from '#core/contract/text-size.ts'

/** Dispatched on the window after a change, so whatever fits text to the screen fits it again. */
export const textSizeChanged = 'malgeum:text-size'

/** Puts the reader's setting on the page. */
export function applyTextSize(size: TextSize): void {
  if (document.documentElement.dataset.textSize === size) return
  document.documentElement.dataset.textSize = size
  window.dispatchEvent(new Event(textSizeChanged))
}

/** The next one up or down; the last stays. */
export function steppedTextSize(size: TextSize, by: 1 | -1): TextSize {
  return textSizes[Math.min(textSizes.length - 1, Math.max(0, textSizes.indexOf(size) + by))] ?? size
}
