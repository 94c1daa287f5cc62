/**
 * The columns of a roster (측정대상자 명부). Their Korean names are the file's headings; the optional
 * ones may be left out of the file altogether.
 */
export const rosterColumns = {
  institution: { heading: '기관코드', required: true },
  institutionName: { heading: '기관명', required: true },
  task: { heading: '상위업무', required: true },
  respondentKind: { heading: '대상구분', required: true },
  name: { heading: '성명', required: true },
  mobile: { heading: '휴대전화', required: true },
  official: { heading: '호칭', required: true },
  subTask: { heading: '하위업무', required: false },
  subInstitution: { heading: '하위기관', required: false },
  landline: { heading: '일반전화', required: false },
  email: { heading: '이메일', required: false },
  handledOn: { heading: '처리일', required: false },
  department: { heading: '담당부서', required: false },
  institutionNameEn: { heading: '기관명_영문', required: false },
  taskEn: { heading: '상위업무_영문', required: false },
  target: { heading: '목표', required: false },
} as const satisfies Record<string, { heading: string; required: boolean }>

export type RosterColumn = keyof typeof rosterColumns
export const rosterColumnNames = Object.keys(rosterColumns) as RosterColumn[]
export const headingOf = (column: RosterColumn): string => rosterColumns[column].heading

export type Header =
  /** Where each column stands in a row, 0-based. */
  | { type: 'header'; places: Partial<Record<RosterColumn, number>>; unknown: string[] }
  | { type: 'columns-missing'; missing: string[] }
  | { type: 'columns-twice'; twice: string[] }

/** Finds the columns in a file's first row. Spaces, a trailing * and the way of composing 한글 do not matter. */
export function readHeader(cells: readonly string[]): Header {
  const found = cells.map((cell) => cell.normalize('NFKC').replace(/[\s*]/g, ''))
  const missing = rosterColumnNames.filter(
    (column) => rosterColumns[column].required && !found.includes(headingOf(column)),
  )
  if (missing.length > 0) return { type: 'columns-missing', missing: missing.map(headingOf) }
  const twice = rosterColumnNames.map(headingOf).filter((heading) => count(found, heading) > 1)
  if (twice.length > 0) return { type: 'columns-twice', twice }
  const places = Object.fromEntries(
    rosterColumnNames.flatMap((column) => {
      const place = found.indexOf(headingOf(column))
      return place < 0 ? [] : [[column, place]]
    }),
  )
  const known = new Set(rosterColumnNames.map(headingOf))
  return { type: 'header', places, unknown: found.filter((heading) => heading !== '' && !known.has(heading)) }
}

const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length
