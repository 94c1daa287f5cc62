import type { Page } from 'playwright-core'

/**
 * In the page: conducts whole interviews as fast as the console follows, by key events of its own. For
 * wearing a console out, not for measuring it: such a key always comes right behind a frame.
 */
export async function installDriver(page: Page): Promise<void> {
  await page.addInitScript(drive)
}

/** Conducts so many interviews; every third person never dealt with the institution and is thanked. */
export const conduct = (page: Page, interviews: number): Promise<void> =>
  page.evaluate(
    (count) => (globalThis as unknown as { conduct(count: number): Promise<void> }).conduct(count),
    interviews,
  )

function drive(): void {
  let conducted = 0
  const shown = () => {
    const interview = document.querySelector('.interview')
    const screen = document.querySelector('.available, .case, .choices')
    const item = document.querySelector('.meta-item')?.textContent
    return interview
      ? `interview ${item} ${interview.getAttribute('data-step') ?? ''}`.trim()
      : `${screen?.className} ${screen?.getAttribute('data-phase') ?? ''}`.trim()
  }
  const press = (code: string) => {
    const key = code.replace('Digit', '')
    for (const type of ['keydown', 'keyup'])
      window.dispatchEvent(new KeyboardEvent(type, { code, key, bubbles: true, cancelable: true }))
  }
  const moved = (before: string) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`nothing followed ${before}`)), 20_000)
      const look = () => {
        if (shown() === before) return
        observer.disconnect()
        clearTimeout(late)
        // Behind what the console does with the view, when it takes keys again.
        setTimeout(resolve)
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    })
  const keysFor = (at: string): string[] => {
    const [screen, item, step] = at.split(' ')
    if (screen === 'case') return item === 'dialling' ? ['Digit1', 'Enter'] : ['Enter']
    if (screen !== 'interview') return ['Enter']
    if (step !== undefined) return [step === 'direction' ? 'Digit1' : 'Digit2', 'Enter']
    if (document.querySelector('.interview[data-kind=statement]') !== null) return ['Enter']
    if (item === 'S1') return [conducted % 3 === 0 ? 'Digit2' : 'Digit1', 'Enter']
    return [item === 'D1' ? 'Digit3' : item === 'D2' ? 'Digit1' : 'Digit2', 'Enter']
  }
  const conduct = async (count: number) => {
    for (const until = conducted + count; conducted < until; ) {
      const at = shown()
      const next = moved(at)
      for (const key of keysFor(at)) press(key)
      await next
      if (at.startsWith('choices')) conducted += 1
    }
  }
  Object.assign(globalThis, { conduct })
}
