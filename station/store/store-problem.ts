import type { Text } from '#core/contract/language.ts'
import { type KeyProblem, keyProblemText } from './key/key-problem.ts'

/** Why a station's file cannot be opened. */
export type StoreProblem =
  | KeyProblem
  | { type: 'wrong-key'; file: string; keyFile: string }
  /** The key is the right one: it is the file. */
  | { type: 'damaged'; file: string; code: string }
  | { type: 'in-use'; file: string }
  | { type: 'newer'; file: string; version: number; known: number }
  | { type: 'unreadable'; file: string; code: string }
  /** A read-only disk, or no permission: a station that cannot write must not open. */
  | { type: 'unwritable'; file: string; code: string }

/** What is wrong, where, and what to do. */
export function storeProblemText(problem: StoreProblem): Text {
  switch (problem.type) {
    case 'wrong-key':
      return {
        ko: `열쇠 ${problem.keyFile}로는 ${problem.file} 파일이 열리지 않습니다. 열쇠가 다르거나 파일이 망가졌습니다. 둘을 같은 백업에서 가져오거나, 열쇠가 맞다면 「malgeum station rescue」로 기록을 건지십시오.`,
        en: `The key ${problem.keyFile} does not open ${problem.file}: another key, or a damaged file. Take both from the same backup; or, if the key is the right one, get the entries out with "malgeum station rescue".`,
      }
    case 'damaged':
      return {
        ko: `${problem.file} 파일이 망가졌습니다(${problem.code}). 지우거나 덮어쓰지 말고 폴더째 보관한 뒤 담당자를 부르십시오. 읽을 수 있는 기록은 「malgeum station rescue」로 건집니다. 센터에 올라간 것은 그대로 있습니다.`,
        en: `${problem.file} is damaged (${problem.code}). Delete and overwrite nothing: keep the whole folder and call whoever looks after the stations. What can still be read is got out with "malgeum station rescue". What was uploaded is at the centre.`,
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
      return keyProblemText(problem)
  }
}

/** What the system says of a file or a folder; anything else is our own mistake and is thrown on. */
export function refusedBySystem(file: string, error: unknown): StoreProblem {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
  return { type: code === 'EROFS' ? 'unwritable' : 'unreadable', file, code }
}

/** What SQLite says of a file that does not hold what was written to it. */
export const damages = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'] as const
