import type { Console } from './console/console.ts'
import { opened } from './console/panels.ts'

/** What the desktop asks with when its window is to close in a call. */
const closingAsked = 'closing-asked'
/** The question is on the screen. */
const closingHeard = 'closing-heard'
/** The person said yes. */
const closingConfirmed = 'closing-confirmed'

/** Shows the question when the desktop asks; what was open stays below it. In a browser nobody asks. */
export function hearClosing(console: Console): void {
  window.addEventListener('message', (event) => {
    if (event.source !== window || event.data !== closingAsked) return
    console.change(opened(console.state(), { name: 'closing' }))
    window.postMessage(closingHeard, location.origin)
  })
}

export function agreeToClose(): void {
  window.postMessage(closingConfirmed, location.origin)
}
