import type { Migration } from 'kysely'
import { study } from './001-study.ts'
import { roster } from './002-roster.ts'
import { journal } from './003-journal.ts'
import { progress } from './004-progress.ts'
import { access } from './005-access.ts'
import { conflicts } from './006-conflicts.ts'
import { appointments } from './007-appointments.ts'
import { identityDestroyed } from './008-identity-destroyed.ts'
import { neverAgain } from './009-never-again.ts'
import { release } from './010-release.ts'
import { journalGap } from './011-journal-gap.ts'
import { toldNumbers } from './011-told-numbers.ts'
import { pinLocks } from './012-pin-locks.ts'

/** In the order of their names, which stand in databases: none is changed, two with one number neither. */
export const migrations: Record<string, Migration> = {
  '001-study': study,
  '002-roster': roster,
  '003-journal': journal,
  '004-progress': progress,
  '005-access': access,
  '006-conflicts': conflicts,
  '007-appointments': appointments,
  '008-identity-destroyed': identityDestroyed,
  '009-never-again': neverAgain,
  '010-release': release,
  '011-journal-gap': journalGap,
  '011-told-numbers': toldNumbers,
  '012-pin-locks': pinLocks,
}
