/** The words of the hand-over of the station's port: page -> preload -> main -> station, and back. */
export const stationPortWanted = 'station-port-wanted'
export const stationPort = 'station-port'

/** The words about closing the window in a call: main asks, the page hears, and says yes or nothing. */
export const closingAsked = 'closing-asked'
export const closingHeard = 'closing-heard'
export const closingConfirmed = 'closing-confirmed'

/** All that a page may say to the main process. */
export const fromPage: readonly string[] = [stationPortWanted, closingHeard, closingConfirmed]
