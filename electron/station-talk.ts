import type { DeskFacts } from '#station/desk.ts'
import type { OpenedStation } from '#station/start.ts'
import type { CallLinkOpened, CallLinkWanted } from './open-call-link.ts'
import type { StationKeyGiven, StationKeyWanted } from './station-key.ts'

/**
 * What the main process and the station's process say to each other, besides handing over ports. Pages
 * take no part in it.
 */
export type FromStation = StationRefused | DeskChanged | CallLinkWanted | StationKeyWanted

/** The study cannot be opened. */
export interface StationRefused {
  refused: Why
}

export interface DeskChanged {
  desk: DeskFacts
}

/** `close`: everything to disk, then end. */
export type ToStation = { close: true } | CallLinkOpened | StationKeyGiven

/** Why something does not work and what to do, in both languages. */
export type Why = Extract<OpenedStation, { type: 'refused' }>['text']
