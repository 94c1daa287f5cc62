import type { Text } from '#core/contract/language.ts'
import type { RosterImport, RosterReport } from '#server/roster/import.ts'
import type { Unreadable } from '#server/roster/sheet.ts'

/** Why a roster could not be used at all, and what to do. */
export function unusableText(result: Exclude<RosterImport, RosterReport>): Text {
  const { file } = result
  switch (result.type) {
    case 'empty':
      return { ko: `${file}: 비어 있습니다.`, en: `${file}: is empty.` }
    case 'columns-missing': {
      const missing = result.missing.join(', ')
      return {
        ko: `${file}${sheetKo(result.sheet)}: 열이 없습니다: ${missing}. 첫 행에 열 이름이 있어야 합니다. 아무것도 들이지 않았습니다.`,
        en: `${file}${sheetEn(result.sheet)}: columns missing: ${missing}. The first row must hold the columns' names. Nothing was taken in.`,
      }
    }
    case 'columns-twice': {
      const twice = result.twice.join(', ')
      return {
        ko: `${file}${sheetKo(result.sheet)}: 같은 열이 둘 있습니다: ${twice}. 하나만 남기십시오.`,
        en: `${file}${sheetEn(result.sheet)}: columns there twice: ${twice}. Leave one.`,
      }
    }
    case 'unreadable':
      return unreadableText(file, result.why)
    case 'identity-destroyed':
      return {
        ko: `${file}: 이 조사의 신원은 ${result.at}에 파기되어 새 명부를 들일 수 없습니다. 새 조사 폴더를 만드십시오.`,
        en: `${file}: this study's identities were destroyed at ${result.at}; it takes no more rosters. Make a new study folder.`,
      }
    default:
      return result satisfies never
  }
}

function unreadableText(file: string, why: Unreadable): Text {
  switch (why.type) {
    case 'not-found':
      return { ko: `${file}: 파일이 없습니다.`, en: `${file}: there is no such file.` }
    case 'unknown-kind':
      return { ko: `${file}: .xlsx나 .csv만 읽습니다.`, en: `${file}: only .xlsx and .csv are read.` }
    case 'not-a-workbook':
      return {
        ko: `${file}: 엑셀 파일로 읽을 수 없습니다 (깨졌거나 암호가 걸렸습니다). 엑셀에서 열어 다시 저장하십시오.`,
        en: `${file}: cannot be read as a workbook (damaged, or protected by a password). Open it and save it again.`,
      }
    case 'unknown-encoding':
      return {
        ko: `${file}: UTF-8도 CP949도 아닙니다. UTF-8 CSV로 저장하십시오.`,
        en: `${file}: neither UTF-8 nor CP949. Save it as UTF-8 CSV.`,
      }
    case 'bad-csv':
      return {
        ko: `${file}: ${why.row}행의 따옴표가 맞지 않습니다.`,
        en: `${file}: the quotes do not match, row ${why.row}.`,
      }
    default:
      return why satisfies never
  }
}

const sheetKo = (sheet: string | null) => (sheet === null ? '' : ` 시트 「${sheet}」`)
const sheetEn = (sheet: string | null) => (sheet === null ? '' : `, sheet "${sheet}"`)
