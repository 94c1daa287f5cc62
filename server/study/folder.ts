import { join } from 'node:path'

/** Where things are in a study folder. The station's part, `station/`, is the station's own. */
export interface StudyFolder {
  root: string
  settings: string
  centre: string
  data: string
  keys: string
  lock: string
  /** Who holds the lock, for people; written after it was taken. */
  holder: string
  /** Where a running server is reached. */
  running: string
}

export function studyFolder(root: string): StudyFolder {
  const centre = join(root, 'centre')
  return {
    root,
    settings: join(root, 'study.json'),
    centre,
    data: join(centre, 'data'),
    keys: join(centre, 'keys'),
    lock: join(centre, 'lock'),
    holder: join(centre, 'holder.json'),
    running: join(centre, 'server.json'),
  }
}
