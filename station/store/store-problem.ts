import { SqliteError } from 'better-sqlite3'
import type { Text } from '#core/contract/language.ts'

/** Why a station's file cannot be opened. */
export type StoreProblem =
  | { type: 'missing-key'; keyFile: string }
  | { type: 'wrong-key'; file: string; keyFile: string }
  | { type: 'in-use'; file: string }
  | { type: 'newer'; file: string; version: number; known: number }
  | { type: 'unreadable'; file: string; code: string }
  /** A read-only disk, or no permission: a station that cannot write must not open. */
  | { type: 'unwritable'; file: string; code: string }

/** What is wrong, where, and what to do. */
export function storeProblemText(problem: StoreProblem): Text {
  switch (problem.type) {
    case 'missing-key':
      return {
        ko: `스테이션 파일의 열쇠가 없습니다: ${problem.keyFile}. 백업에서 되돌려 놓으십시오. 열쇠 없이는 열 수 없습니다.`,
        en: `The station file's key is missing: ${problem.keyFile}. Put it back from a backup; without it the file cannot be opened.`,
      }
    case 'wrong-key':
      return {
        ko: `열쇠 ${problem.keyFile}로는 ${problem.file} 파일이 열리지 않습니다. 열쇠가 다르거나 파일이 망가졌습니다. 둘을 같은 백업에서 가져오십시오.`,
        en: `The key ${problem.keyFile} does not open ${problem.file}: another key, or a damaged file. Take both from the same backup.`,
      }
    case 'in-use':
      return {
        ko: `${problem.file} 파일을 다른 스테이션이 쓰고 있습니다. 그것을 먼저 닫으십시오.`,
        en: `${problem.file} is in use by another station. Close that one first.`,
      }
    case 'newer':
      return {
        ko: `${problem.file} 파일은 더 새로운 맑음이 썼습니다(${problem.version}, 여기는 ${problem.known}). 프로그램을 올리십시오.`,
        en: `${problem.file} was written by a newer Malgeum (${problem.version}; this one knows ${problem.known}). Update the program.`,
      }
    case 'unreadable':
      return {
        ko: `${problem.file} 파일을 읽을 수 없습니다(${problem.code}). 폴더의 권한과 디스크를 확인하십시오.`,
        en: `${problem.file} cannot be read (${problem.code}). Check the folder's permissions and the disk.`,
      }
    case 'unwritable':
      return {
        ko: `${problem.file} 파일에 쓸 수 없습니다(${problem.code}). 디스크가 읽기 전용인지, 폴더의 권한이 맞는지 확인하십시오. 저장된 응답은 그대로 있습니다.`,
        en: `${problem.file} cannot be written (${problem.code}). Check whether the disk is read-only and the folder's permissions. Every saved answer is still there.`,
      }
    default:
      return problem satisfies never
  }
}

export type NotSaved = 'disk-full' | 'read-only' | 'damaged' | 'unknown'

/** What a failed commit is told as; null for anything that is not the disk's doing. */
export function notSavedReason(error: unknown): NotSaved | null {
  if (!(error instanceof SqliteError)) return null
  const { code } = error
  if (code === 'SQLITE_FULL') return 'disk-full'
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return 'read-only'
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return 'damaged'
  // A constraint or a wrong statement is our own mistake, not the disk's: it must not look like one.
  return code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_BUSY') || code === 'SQLITE_PERM'
    ? 'unknown'
    : null
}
