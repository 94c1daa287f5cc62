import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import { reachAdmin } from '#server/admin/reach.ts'
import { studyFolder } from '#server/study/folder.ts'
import { openingText } from '../centre/opening-text.ts'
import type { CentreFindings } from './doctor.ts'

/** What the doctor finds in a folder's centre, through its server when one runs. Makes none where there is none. */
export async function centreFindings(root: string): Promise<CentreFindings> {
  const { centre: folder, data, keys } = studyFolder(root)
  if (!existsSync(data) && !existsSync(join(keys, 'database'))) return { type: 'no-centre', folder }
  // Opening it would make new ones, which open nothing.
  if (!existsSync(join(keys, 'identity'))) return { type: 'not-opened', folder, why: keysGone(keys) }
  try {
    const reached = await reachAdmin(root, 'doctor')
    if (reached.type !== 'reached') return { type: 'not-opened', folder, why: openingText(reached, root) }
    try {
      return await reached.admin.examine()
    } finally {
      await reached.close()
    }
  } catch (error) {
    // A damaged database fails anywhere: that it cannot be looked into is what was found.
    // What does not parse is repeated in the error, and may be somebody's.
    const said = error instanceof SyntaxError ? error.name : ((error as Error).message.split('\n')[0] ?? '')
    return {
      type: 'not-opened',
      folder,
      why: {
        ko: `센터의 자료를 읽을 수 없습니다: ${folder} (${said}). 폴더를 그대로 보관하고 마지막 백업을 찾으십시오.`,
        en: `The centre's data cannot be read: ${folder} (${said}). Keep the folder as it is and look for the last backup.`,
      },
    }
  }
}

const keysGone = (keys: string): Text => ({
  ko: `센터의 열쇠가 없습니다: ${keys}. 백업에서 되돌린 뒤에 다시 하십시오. 열쇠가 없으면 신원과 적은 말을 열 수 없습니다.`,
  en: `The centre's keys are gone: ${keys}. Restore them from a backup and try again. Without them identity and open words cannot be read.`,
})
