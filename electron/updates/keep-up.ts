import type { Log } from '#station/ports.ts'
import { nextStep, type UpdateFacts, type UpdateState } from './next-step.ts'

/** What is done about updates, by whatever does it. */
export interface UpdateParts {
  /** The version on offer, or null. */
  check(): Promise<string | null>
  download(): Download
  isSigned(update: { file: string; version: string }): Promise<boolean>
  /** Ends the program for the installer. `again`: opens it afterwards. */
  install(again: boolean): void
  log: Log
}

export interface Download {
  file: Promise<string>
  cancel(): void
}

export interface Updates {
  /** Something changed, or time passed. */
  look(): Promise<void>
  /** At closing: true when the installer takes over. */
  installsAtClosing(): Promise<boolean>
}

/**
 * Keeps the program up to date within `nextStep`. One step at a time; a call that begins stops a
 * download; a step that fails is logged and tried again with the next check. The signature is looked at
 * after the download, and once more before installing: the file lay where others can write.
 */
export function keepUp(parts: UpdateParts, facts: () => Omit<UpdateFacts, 'quitting'>): Updates {
  let state: UpdateState = { at: 'nothing', checkedAt: null }
  let busy = false
  let download: Download | null = null
  return {
    async look() {
      if (download && facts().desk.call !== 'none') download.cancel()
      if (busy) return
      busy = true
      try {
        const step = nextStep(state, { ...facts(), quitting: false })
        if (step === 'check') await check()
        else if (step === 'download') await fetchUpdate()
        else if (step === 'install' && (await isStillSigned())) parts.install(true)
      } catch (error) {
        parts.log('updates.failed', { at: state.at, why: String(error) })
        state = { at: 'nothing', checkedAt: facts().now }
      } finally {
        busy = false
      }
    },
    async installsAtClosing() {
      download?.cancel()
      if (busy || nextStep(state, { ...facts(), quitting: true }) !== 'install') return false
      try {
        if (!(await isStillSigned())) return false
        parts.install(false)
        return true
      } catch (error) {
        // The program closes all the same.
        parts.log('updates.failed', { at: state.at, why: String(error) })
        return false
      }
    },
  }

  async function check(): Promise<void> {
    const version = await parts.check()
    const checkedAt = facts().now
    state = version === null ? { at: 'nothing', checkedAt } : { at: 'known', checkedAt, version }
  }

  async function fetchUpdate(): Promise<void> {
    if (state.at !== 'known') return
    const { version, checkedAt } = state
    download = parts.download()
    try {
      const file = await download.file
      state = (await parts.isSigned({ file, version }))
        ? { at: 'ready', version, checkedAt, file }
        : refused(version)
    } catch (error) {
      // Stopped for a call: it begins again after it.
      if (facts().desk.call === 'none') throw error
    } finally {
      download = null
    }
  }

  async function isStillSigned(): Promise<boolean> {
    if (state.at !== 'ready') return false
    if (await parts.isSigned(state)) return true
    state = refused(state.version)
    return false
  }

  function refused(version: string): UpdateState {
    parts.log('updates.signature-wrong', { version })
    return { at: 'nothing', checkedAt: facts().now }
  }
}
