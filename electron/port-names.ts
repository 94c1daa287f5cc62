/** The words of the hand-over of the station's port: page -> preload -> main -> station, and back. */
export const stationPortWanted = 'station-port-wanted'
export const stationPort = 'station-port'
