import { join } from 'node:path'

/** Where a station keeps its things in a study folder. */
export function stationFiles(study: string): { file: string; keyFile: string } {
  const folder = join(study, 'station')
  return { file: join(folder, 'station.db'), keyFile: join(folder, 'station.key') }
}

/** A folder of its own for practice: it can be thrown away at any time. */
export function practiceFile(study: string): string {
  return join(study, 'station', 'practice', 'practice.db')
}
