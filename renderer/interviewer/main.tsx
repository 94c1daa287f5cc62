import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import { applyTheme } from '../ui/theme.ts'
import { ConsolePage } from './ConsolePage.tsx'
import { hearClosing } from './closing.ts'
import { createConsole } from './console/console.ts'
import { takeKeys } from './console/take-keys.ts'
import { openStation } from './station.ts'

const root = document.getElementById('console')
if (!root) throw new Error('the page has a place for the console')

applyTheme()
const console = createConsole()
takeKeys(window, console)
hearClosing(console)
createRoot(root).render(<ConsolePage console={console} />)
void fontReady().then(() => openStation((station) => console.attach(station)))

/**
 * A question is fitted to the screen by its font: without it the first one would be shown large and
 * then shrink. A page whose font cannot be had, or not soon, opens with another.
 */
function fontReady(): Promise<unknown> {
  const soon = new Promise((resolve) => setTimeout(resolve, 2000))
  return Promise.race([Promise.allSettled([document.fonts.load('600 44px "Pretendard Variable"')]), soon])
}
