/** The reader's setting for question and options: 보통, 크게, 아주 크게. Nothing else grows. */
export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

const kept = 'malgeum.text-size'
/** Dispatched on the window after a change, so whatever fits text to the screen fits it again. */
export const textSizeChanged = 'malgeum:text-size'

export function stepTextSize(by: 1 | -1): void {
  const at = textSizes.indexOf(textSize())
  const next = textSizes[Math.min(textSizes.length - 1, Math.max(0, at + by))] ?? 'normal'
  localStorage.setItem(kept, next)
  applyTextSize()
}

/** Puts the setting on the page: at the start, and after a change. */
export function applyTextSize(): void {
  document.documentElement.dataset.textSize = textSize()
  window.dispatchEvent(new Event(textSizeChanged))
}

function textSize(): TextSize {
  const found = localStorage.getItem(kept)
  return textSizes.find((size) => size === found) ?? 'normal'
}
