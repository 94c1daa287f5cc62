import { createContext, useContext, useSyncExternalStore } from 'react'
import type { StationView } from '#core/contract/station-view.ts'
import type { Console } from './console.ts'
import type { ConsoleState } from './state.ts'

const Current = createContext<Console | null>(null)
export const ConsoleProvider = Current

export function useConsole(): Console {
  const console = useContext(Current)
  if (!console) throw new Error('only inside the console’s page')
  return console
}

export function useConsoleState(): ConsoleState {
  const console = useConsole()
  return useSyncExternalStore(console.subscribe, console.state)
}

/** The view; only for what is shown once there is one. */
export function useView(): StationView {
  const { view } = useConsoleState()
  if (!view) throw new Error('only shown once the station answered')
  return view
}
