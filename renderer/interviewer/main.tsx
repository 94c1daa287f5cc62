import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import { applyTextSize } from '../ui/text-size.ts'
import { ConsolePage } from './ConsolePage.tsx'
import { createConsole } from './console/console.ts'
import { takeKeys } from './console/take-keys.ts'
import { openStation } from './station.ts'

const root = document.getElementById('console')
if (!root) throw new Error('the page has a place for the console')

const console = createConsole()
applyTextSize()
takeKeys(window, console)
createRoot(root).render(<ConsolePage console={console} />)
openStation((station) => console.attach(station))
