import type { Language } from '#core/contract/language.ts'
import type { Screen, StationView } from '#core/contract/station-view.ts'
import type { Console } from './console/console.ts'
import { notSavedReason } from './store/disk-fault.ts'

/** What the host of a console needs to know of it, and no more: nothing of who is on the telephone. */
export interface DeskFacts {
  language: Language
  signedIn: boolean
  /** `talking`: from dialling to the end of the interview. */
  call: 'none' | 'talking' | 'wrapping-up'
}

export function deskOf(view: StationView): DeskFacts {
  return { language: view.language, signedIn: view.interviewer !== null, call: callOn(view.screen) }
}

function callOn(screen: Screen): DeskFacts['call'] {
  switch (screen.name) {
    case 'case':
      return screen.phase === 'dialling' ? 'talking' : 'none'
    case 'interview':
      return 'talking'
    case 'wrap-up':
      return 'wrapping-up'
    case 'sign-in':
    case 'pledge':
    case 'break':
    case 'replay':
    case 'available':
      return 'none'
    default:
      return screen satisfies never
  }
}

/** Changes that come together are told together, and after the answer that made them. ms. */
const gather = 50

/** Tells the desk now and each time it changed. Returns how to stop. */
export function followDesk(
  console: Pick<Console, 'view' | 'onChange'>,
  tell: (desk: DeskFacts) => void,
): () => void {
  let told = ''
  let timer: NodeJS.Timeout | null = null
  const look = (): void => {
    timer = null
    const desk = read()
    if (desk === null) return
    const now = JSON.stringify(desk)
    if (now !== told) tell(desk)
    told = now
  }
  // A page that cannot be read is told to the interviewer by what they do; here it must not end the station.
  const read = (): DeskFacts | null => {
    try {
      return deskOf(console.view())
    } catch (error) {
      if (notSavedReason(error) === null) throw error
      return null
    }
  }
  look()
  const stop = console.onChange(() => {
    timer ??= setTimeout(look, gather)
  })
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}
