import type { OpenedStation } from '#station/start.ts'

/** The words of the hand-over of the station's port: page -> preload -> main -> station, and back. */
export const stationPortWanted = 'station-port-wanted'
export const stationPort = 'station-port'

/** What the station's process says to the main process when it cannot open its study. */
export interface StationRefused {
  refused: Why
}

/** Why the station refused, in both languages. */
export type Why = Extract<OpenedStation, { type: 'refused' }>['text']
