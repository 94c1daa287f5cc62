import type { ConsoleState, Panel } from './state.ts'

type Panels = Pick<ConsoleState, 'panel' | 'beneath'>

export const nothingOpen: Panels = { panel: null, beneath: [] }

/**
 * Opens a panel over what is open: what holds something keyed comes back as it was when this one closes.
 * One that waits below already, or is open, comes to the top as it is.
 */
export function opened({ panel, beneath }: Panels, next: Panel): Panels {
  if (panel?.name === next.name) return { panel, beneath }
  const at = beneath.findIndex(({ name }) => name === next.name)
  const waiting = beneath[at]
  if (waiting !== undefined) return { panel: waiting, beneath: beneath.slice(0, at) }
  const stays = panel !== null && (holdsWords(panel) || onlyLooks(next))
  return { panel: next, beneath: stays ? [...beneath, panel] : beneath }
}

/** The panel on top is closed. */
export function closedTop({ beneath }: Panels): Panels {
  return { panel: beneath.at(-1) ?? null, beneath: beneath.slice(0, -1) }
}

/** The one that has the work area, wherever it stands; null: the screen itself has it. */
export function workPanel({ panel, beneath }: Panels): Extract<Panel, { name: WorkPanel }> | null {
  const open = panel === null ? beneath : [...beneath, panel]
  return open.find((one): one is Extract<Panel, { name: WorkPanel }> => hasWorkArea(one)) ?? null
}

type WorkPanel = 'appointment' | 'my-day'
const hasWorkArea = ({ name }: Panel) => name === 'appointment' || name === 'my-day'

/** Nothing of it may be lost because something was looked up, written down or read aloud meanwhile. */
function holdsWords({ name }: Panel): boolean {
  switch (name) {
    case 'appointment':
    case 'stop':
    case 'number-told':
    case 'override':
    case 'note':
    case 'own-note':
      return true
    default:
      return false
  }
}

const onlyLooks = ({ name }: Panel) => name === 'keys' || name === 'outbox' || name === 'closing'
