import type { Page } from 'playwright-core'

export interface Hands {
  /** What passes before each key of an answer. */
  breath(): Promise<void>
  /** How long a key is held, ms. */
  hold(): number
}
const quickHands: Hands = { breath: () => Promise.resolve(), hold: () => 0 }

/** Someone at the console who only ever touches the keyboard. */
export class Interviewer {
  readonly page: Page
  readonly hands: Hands
  constructor(page: Page, hands: Hands = quickHands) {
    this.page = page
    this.hands = hands
  }

  async signsIn(number: string, pin: string): Promise<void> {
    // Before the sign-in stands, the page opens with a heading of its own and hears nothing.
    await this.page.locator('#number:focus').waitFor()
    await this.page.keyboard.type(number)
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.type(pin)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.pledging, .available, .case, .interview').first().waitFor()
    // The first sign-in of a day: the pledge comes first.
    if (await this.page.locator('.pledging').isVisible()) await this.page.keyboard.press('Enter')
    await this.page.locator('.available, .case, .interview').first().waitFor()
  }

  /** From between cases: takes the next case, dials, hears the person. */
  async reachesTheNextPerson(): Promise<void> {
    await this.dialsTheNext()
    await this.hearsThePerson()
  }

  async dialsTheNext(): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.page.locator('.case[data-phase=preparing]').waitFor()
    await this.dials()
  }

  async dials(): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.page.locator('.case[data-phase=dialling]').waitFor()
  }

  async hearsThePerson(): Promise<void> {
    await this.page.keyboard.press('1')
    await this.page.keyboard.press('Enter')
    await this.page.locator('.interview').waitFor()
  }

  /** The item on the screen, with its step: 「R1 direction」. */
  async shown(): Promise<string> {
    const item = await this.page.locator('.meta-item').innerText()
    const step = await this.page.locator('.interview').getAttribute('data-step')
    return step === null ? item : `${item} ${step}`
  }

  /** Keys an answer and waits until another question, or none, is on the screen. */
  async keys(...keys: string[]): Promise<void> {
    const before = await this.shown()
    for (const key of keys) {
      await this.hands.breath()
      await this.page.keyboard.press(key, { delay: this.hands.hold() })
    }
    // Not with each frame: looking that often would ask for frames, and the question would wait for its turn.
    await this.page.waitForFunction(
      (before) => {
        const interview = document.querySelector('.interview')
        if (interview === null) return true
        const item = document.querySelector('.meta-item')?.textContent
        const step = interview.getAttribute('data-step')
        return (step === null ? item : `${item} ${step}`) !== before
      },
      before,
      { polling: 10 },
    )
  }

  /** Answers everything from the item shown until `stop` is shown, or to the end: no corruption, direction yes. */
  async answersUntil(stop: string | null): Promise<string[]> {
    const seen: string[] = []
    for (;;) {
      if ((await this.page.locator('.interview').count()) === 0) return seen
      const shown = await this.shown()
      if (shown === stop) return seen
      seen.push(shown)
      await this.keys(...keysFor(shown))
    }
  }

  async confirmsTheOutcome(): Promise<void> {
    await this.page.locator('.choices').waitFor()
    await this.page.keyboard.press('Enter')
    await this.page.locator('.available').waitFor()
  }
}

function keysFor(shown: string): string[] {
  const [item = '', step] = shown.split(' ')
  if (step === 'direction') return ['1', 'Enter']
  if (step === 'intensity') return ['2', 'Enter']
  if (['I0', 'M1', 'M2', 'Z0'].includes(item)) return ['Enter']
  if (item === 'S1') return ['1', 'Enter']
  if (item === 'D1') return ['3', 'Enter']
  if (item === 'D2') return ['1', 'Enter']
  return ['2', 'Enter']
}
