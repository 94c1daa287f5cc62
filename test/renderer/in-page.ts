import type { Page } from 'playwright-core'

/** Small questions to the page, as text: the tests are Node's, without the browser's types. */
export function focusedId(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.id')
}

/** Dispatches keys as a keyboard would that Playwright cannot be: codes, key values, key codes. */
export function dispatchKeys(
  page: Page,
  ...keys: { type?: 'keydown' | 'keyup'; code: string; key?: string; keyCode?: number; altKey?: boolean }[]
) {
  const events = keys.map((key) => ({ type: 'keydown', bubbles: true, cancelable: true, ...key }))
  return page.evaluate(
    `for (const key of ${JSON.stringify(events)}) document.activeElement.dispatchEvent(new KeyboardEvent(key.type, key))`,
  )
}

export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)
}

export function fontSize(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(
    `parseFloat(getComputedStyle(document.querySelector(${JSON.stringify(selector)})).fontSize)`,
  )
}

export function copied(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()')
}

/** Texts of what is cut off by the window. */
export function outside(page: Page, selector: string): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .filter((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect()
      return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth
    })
    .map((one) => one.textContent)`)
}

export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
}

/** A computed style, by its name in scripts: `caretColor`. */
export function style(page: Page, selector: string, name: string): Promise<string> {
  return page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(name)}]`,
  )
}
