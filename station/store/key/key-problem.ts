import type { Text } from '#core/contract/language.ts'

/** Why the key of a station's file cannot be had, or cannot be kept as it was asked. */
export type KeyProblem =
  | { type: 'missing-key'; keyFile: string }
  | { type: 'damaged-key'; keyFile: string }
  | { type: 'needs-key-file'; keyFile: string }
  | { type: 'needs-passphrase'; keyFile: string }
  | { type: 'wrong-passphrase'; keyFile: string }
  | { type: 'short-passphrase'; least: number }
  | { type: 'needs-desktop'; keyFile: string }
  /** The desktop has no store for secrets, or one that hides nothing (`basic_text`). */
  | { type: 'no-system-store'; backend: string }
  | { type: 'system-refused'; keyFile: string }
  | { type: 'key-file-missing'; path: string }
  | { type: 'key-file-open-to-others'; path: string; mode: string }
  | { type: 'key-file-inside'; path: string; folder: string }
  | { type: 'key-file-other'; path: string }
  | { type: 'key-file-unusable'; path: string; code: string }
  /** Real data, and the key in clear beside the file. */
  | { type: 'key-beside'; keyFile: string }

/** What is wrong, where, and what to do. Nothing was changed in any of these cases. */
export function keyProblemText(problem: KeyProblem): Text {
  switch (problem.type) {
    case 'missing-key':
      return {
        ko: `스테이션 파일의 열쇠가 없습니다: ${problem.keyFile}. 백업에서 되돌려 놓으십시오. 열쇠 없이는 열 수 없습니다.`,
        en: `The station file's key is missing: ${problem.keyFile}. Put it back from a backup; without it the file cannot be opened.`,
      }
    case 'damaged-key':
      return {
        ko: `열쇠 기록이 망가졌습니다: ${problem.keyFile}. 백업에서 되돌려 놓으십시오. 스테이션 파일은 그대로 있습니다.`,
        en: `The key's record is damaged: ${problem.keyFile}. Put it back from a backup. The station file is as it was.`,
      }
    case 'needs-key-file':
      return {
        ko: `이 스테이션의 열쇠는 열쇠 파일에 있습니다(${problem.keyFile}). --key-file로 그 파일을 주십시오.`,
        en: `This station's key is in a key file (${problem.keyFile}). Give it with --key-file.`,
      }
    case 'needs-passphrase':
      return {
        ko: `이 스테이션은 암호문으로 엽니다(${problem.keyFile}). --passphrase로 묻게 하거나 --passphrase-stdin으로 주십시오.`,
        en: `This station is opened with a passphrase (${problem.keyFile}). Give --passphrase to be asked, or --passphrase-stdin.`,
      }
    case 'wrong-passphrase':
      return {
        ko: `암호문이 맞지 않습니다(${problem.keyFile}). 한/영과 대문자를 확인하고 다시 하십시오. 아무것도 바뀌지 않았습니다.`,
        en: `The passphrase does not fit (${problem.keyFile}). Check the keyboard language and capitals and try again. Nothing was changed.`,
      }
    case 'short-passphrase':
      return {
        ko: `암호문은 ${problem.least}자 이상이어야 합니다. 낱말 네댓 개를 이어 쓰십시오.`,
        en: `A passphrase has at least ${problem.least} characters. Four or five words will do.`,
      }
    case 'needs-desktop':
      return {
        ko: `이 스테이션의 열쇠는 운영체제가 지킵니다(${problem.keyFile}). 같은 컴퓨터, 같은 사용자의 맑음 창으로 여십시오.`,
        en: `The operating system keeps this station's key (${problem.keyFile}). Open it in Malgeum's own window, as the same user on the same machine.`,
      }
    case 'no-system-store':
      return {
        ko: `운영체제에 열쇠를 지킬 곳이 없습니다(${problem.backend}). GNOME 키링이나 KWallet을 켜고 다시 로그인하거나, --key-file 또는 --passphrase로 여십시오.`,
        en: `The operating system has no place that protects the key (${problem.backend}). Switch on GNOME Keyring or KWallet and log in again, or open with --key-file or --passphrase.`,
      }
    case 'system-refused':
      return {
        ko: `운영체제가 열쇠를 내주지 않습니다(${problem.keyFile}). 스테이션을 만든 컴퓨터와 사용자로 로그인했는지, 키링이 열려 있는지 확인하십시오. 파일은 그대로 있습니다.`,
        en: `The operating system does not give the key (${problem.keyFile}). Log in as the user and on the machine that made the station, with the keyring unlocked. The file is as it was.`,
      }
    case 'key-file-missing':
      return {
        ko: `열쇠 파일이 없습니다: ${problem.path}. 열쇠가 든 매체를 끼우거나 백업에서 되돌려 놓으십시오.`,
        en: `The key file is missing: ${problem.path}. Plug in what holds it, or put it back from a backup.`,
      }
    case 'key-file-open-to-others':
      return {
        ko: `열쇠 파일을 다른 사용자도 읽을 수 있습니다: ${problem.path} (${problem.mode}). chmod 600 ${problem.path} 를 하고 다시 여십시오.`,
        en: `Other users can read the key file: ${problem.path} (${problem.mode}). Run chmod 600 ${problem.path} and open again.`,
      }
    case 'key-file-inside':
      return {
        ko: `열쇠 파일은 조사 폴더 밖에 두어야 합니다: ${problem.path} (${problem.folder} 안). 다른 폴더나 매체를 주십시오.`,
        en: `The key file must lie outside the study's folder: ${problem.path} is in ${problem.folder}. Give another folder or medium.`,
      }
    case 'key-file-other':
      return {
        ko: `${problem.path} 파일은 이 스테이션의 열쇠가 아닙니다. 이 스테이션의 열쇠 파일을 주거나, 새로 만들려면 없는 이름을 주십시오.`,
        en: `${problem.path} is not this station's key. Give this station's key file; to make a new one, a name that is not taken.`,
      }
    case 'key-file-unusable':
      return {
        ko: `열쇠 파일을 쓸 수 없습니다: ${problem.path} (${problem.code}). 폴더가 있는지, 권한이 맞는지 확인하십시오.`,
        en: `The key file cannot be used: ${problem.path} (${problem.code}). Check that its folder is there, and its permissions.`,
      }
    case 'key-beside':
      return {
        ko: `이 조사는 연습이 아닌데 열쇠가 파일 곁에 그대로 있습니다: ${problem.keyFile}. --key-file 경로(조사 폴더 밖)나 --passphrase를 함께 주어 여십시오. 열쇠를 그리로 옮기고 응답은 그대로 둡니다.`,
        en: `This study is not training, and its key lies in clear beside the file: ${problem.keyFile}. Open with --key-file PATH (outside the study's folder) or --passphrase: the key moves there, every answer stays.`,
      }
    default:
      return problem satisfies never
  }
}
