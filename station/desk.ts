import type { Language } from '#core/contract/language.ts'
import type { Screen, StationView } from '#core/contract/station-view.ts'
import type { Console } from './console/console.ts'

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
    const desk = deskOf(console.view())
    const now = JSON.stringify(desk)
    if (now !== told) tell(desk)
    told = now
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
