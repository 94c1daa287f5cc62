import type { Console, Shown } from '../console/console.ts'
import type { Practice } from './open-practice.ts'

/** A console that may be turned to practice, at its sign-in only. */
export interface StationConsole extends Omit<Console, 'redo'> {
  redo(at: number): Shown
  setPractice(practice: boolean): Shown
}

/**
 * Two consoles take turns at one screen, the real one and that of practice; each knows nothing of the
 * other. Practice is opened when it is first asked for, and is left with every sign-out.
 */
export function withPractice(real: Console, open: () => Practice | null): StationConsole & { close(): void } {
  let practice: Practice | null = null
  let current = real
  const watchers = new Set<() => void>()
  const follow = (one: Console): void => {
    one.onChange(() => {
      if (current === one) for (const watcher of watchers) watcher()
    })
  }
  follow(real)

  const opening = (): Practice | null => {
    if (practice === null) {
      practice = open()
      if (practice !== null) follow(practice.console)
    }
    return practice
  }
  const turnTo = (one: Console): Shown => {
    current = one
    one.takesOver()
    return { type: 'shows', view: one.view() }
  }
  const atSignIn = (): boolean => current.view().screen.name === 'sign-in'

  return {
    view: () => current.view(),
    does(action, at, input) {
      const shown = current.does(action, at, input)
      return current !== real && shown.type === 'shows' && atSignIn() ? turnTo(real) : shown
    },
    signIn: (who) => current.signIn(who),
    setLanguage: (language) => current.setLanguage(language),
    setTextSize: (size) => current.setTextSize(size),
    myDay: (at) => current.myDay(at),
    ownNote: (at, text) => current.ownNote(at, text),
    redo: (at) => current.redo(at, (redo) => opening()?.add(redo) ?? false),
    jumpTargets: (at) => current.jumpTargets(at),
    appointmentCalendar: (at) => current.appointmentCalendar(at),
    // The centre knows nothing of practice.
    signedIn: () => real.signedIn(),
    isFree: () => current === real && real.isFree(),
    givesBack: () => real.givesBack(),
    refreshed: () => real.refreshed(),
    pulled: () => real.pulled(),
    takesOver: () => current.takesOver(),
    onChange(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    setPractice(wanted) {
      if (!atSignIn()) return { type: 'not-now', view: current.view() }
      if (!wanted) return turnTo(real)
      const opened = opening()
      if (opened === null) return { type: 'not-now', view: current.view() }
      opened.console.setLanguage(real.view().language)
      return turnTo(opened.console)
    },
    close() {
      practice?.close()
    },
  }
}
