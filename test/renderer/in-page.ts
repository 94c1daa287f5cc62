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

/**
 * What cannot be seen even by scrolling, or is not where one works: words that something around them cuts
 * off, a larger text than the question, a focus outside the window or behind the keys.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const found = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const question = document.querySelector('[data-question]')
    const sizeOf = (element) => parseFloat(getComputedStyle(element).fontSize)
    const root = document.scrollingElement
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim()
      const parent = node.parentElement
      if (text === '' || parent.closest('.visually-hidden, option, script, style')) continue
      range.selectNodeContents(node)
      const { top, bottom, left, right, width } = range.getBoundingClientRect()
      if (width === 0) continue
      if (question && !parent.closest('.entry-place, [data-question]') && sizeOf(parent) > sizeOf(question))
        found.push('larger than the question: ' + text)
      let scrolls = false
      for (let around = parent; around && around !== document.documentElement; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        scrolls = /auto|scroll/.test(overflowX + overflowY)
        if (scrolls) break
        const box = around.getBoundingClientRect()
        const across = /hidden|clip/.test(overflowX) && (right > box.right + 1 || left < box.left - 1)
        const down = /hidden|clip/.test(overflowY) && (bottom > box.bottom + 3 || top < box.top - 3)
        if (across || down) {
          found.push('cut off by ' + around.className + ': ' + text)
          break
        }
      }
      const off = right + scrollX > root.scrollWidth + 1 || bottom + scrollY > root.scrollHeight + 1 || left + scrollX < -1
      if (off && !scrolls) found.push('off the page: ' + text)
    }
    const focus = document.activeElement
    const strip = document.querySelector('.key-strip')
    if (focus !== document.body) {
      const { top, bottom, height } = focus.getBoundingClientRect()
      const stripAt = strip && getComputedStyle(strip).position === 'sticky' ? strip.getBoundingClientRect().top : innerHeight
      const floor = focus.closest('.dialog, .key-strip') ? innerHeight : stripAt
      // While a question is read that leaves no room for it, the empty box is below; what was keyed may
      // stand beside its answer instead.
      const chosen = document.querySelector('[data-filled]')
      const at = chosen && chosen.getBoundingClientRect()
      const reads = question && focus.matches('[data-entry]') &&
        (focus.value === '' ? bottom - document.querySelector('.question-block').getBoundingClientRect().top > floor : at && at.top >= 0 && at.bottom <= floor + 1)
      if (!reads && height < floor && (top < -1 || bottom > floor + 1))
        found.push('the focus is out of sight: ' + (focus.id || focus.className) + ' ' + Math.round(top) + '–' + Math.round(bottom) + ' of ' + Math.round(floor))
    }
    return found
  })()`)
}
