import type { Page } from 'playwright-core'
import type { Hands } from '../journeys/interviewer.ts'

/**
 * Key to paint of the page's interviews: from the time stamp of the Enter that confirms an answer to a
 * message posted in the animation frame after the next question came. Call it before the page loads.
 */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(watchKeys)
}

/** Gives what was measured since the last time, ms. */
export const takePaints = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { paints: number[] }).paints.splice(0))

function watchKeys(): void {
  const paints: number[] = []
  Object.assign(globalThis, { paints })
  let pressed: number | null = null
  const shown = () =>
    `${document.querySelector('.meta-item')?.textContent} ${document.querySelector('.interview')?.getAttribute('data-step')}`
  let before = ''
  addEventListener(
    'keydown',
    (event) => {
      // The last Enter of an interview leads to the wrap-up: no question follows it.
      pressed = null
      if (event.key !== 'Enter' || document.querySelector('.interview') === null) return
      pressed = event.timeStamp
      before = shown()
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (pressed === null || document.querySelector('.interview') === null || shown() === before) return
    const start = pressed
    pressed = null
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => paints.push(performance.now() - start)
      port2.postMessage(null)
    })
    // Only what tells one question from the next: a record of every change would be paid by what is measured.
  }).observe(document, { subtree: true, characterData: true, attributeFilter: ['data-step'] })
}

/** The floor of this machine and browser: a page with one word, changed on Enter. ms. */
export async function staticPage(page: Page, times: number): Promise<number[]> {
  await page.setContent('<h1>0</h1>')
  await page.evaluate(() => {
    const paints: number[] = []
    Object.assign(globalThis, { paints })
    addEventListener('keydown', (event) => {
      const word = document.querySelector('h1')
      if (word !== null) word.textContent = String(paints.length)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => paints.push(performance.now() - event.timeStamp)
        port2.postMessage(null)
      })
    })
  })
  for (let i = 0; i < times; i++) {
    await hands.breath()
    await page.keyboard.press('Enter', { delay: hands.hold() })
    await page.waitForFunction((i) => (globalThis as unknown as { paints: number[] }).paints.length > i, i, {
      polling: 10,
    })
  }
  return takePaints(page)
}

/**
 * A quick person's hands. 100 to 200 ms between two keys: they fall anywhere between two frames. Without it
 * each key would come right after the frame that showed the question, and wait for a whole one. A key is
 * held while the question comes: what drives the browser is busy with nothing then.
 */
export const hands: Hands = {
  breath: () => new Promise<void>((resolve) => setTimeout(resolve, 100 + Math.random() * 100)),
  hold: () => 50 + Math.random() * 50,
}
