import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * A study of marked people: what identifies them is found nowhere else, so whatever turns up where it
 * must not be is a leak. Made-up names; 010-0000-xxxx and 02-000-xxxx cannot be dialled.
 */
const people = ['갸륌솔', '뎌룔빛', '먄쥴샘', '뱌쿌들', '샥튤별', '챠퓰새']
export const identity = {
  names: people,
  numbers: people.flatMap((_, n) => [`01000007${n}31`, `02000743${n}`]),
  emails: people.map((_, n) => `marked-${n}31@people.invalid`),
}

/** What is said in an interview and written down in words: sealed, and told to nobody but the export. */
export const words = {
  open: '들은말꿔밂',
  note: '적은말쀍',
  appointment: '약속말훼쳬',
  refusal: '거절말뤄쬬',
  /** A number that is told in a call. */
  told: '01000008191',
}

const heading =
  '기관코드,기관명,상위업무,하위업무,대상구분,성명,휴대전화,일반전화,이메일,처리일,담당부서,호칭'

/** All of them in good rows, and again in rows whose columns slipped, so that the report speaks of them. */
export function markedRoster(file: string, day: string): void {
  const good = people.map((name, n) => [
    'A01',
    '가온시청',
    '건축허가',
    '',
    '민원인',
    name,
    mobile(n),
    landline(n),
    identity.emails[n],
    day,
    '총무과',
    '공무원',
  ])
  const slipped = people.map((name, n) => [
    ...['A01', '가온시청', '건축허가', '', name, mobile(n), name, mobile(n), mobile(n), name, '총무과', name],
  ])
  const twice = [...(good[0] ?? [])]
  writeFileSync(file, [heading, ...[...good, ...slipped, twice].map((row) => row.join(','))].join('\n'))
}

const mobile = (n: number) => `010-0000-7${n}31`
const landline = (n: number) => `02-000-743${n}`

/** Every way in which a mark may stand in bytes: as it is, in UTF-16, escaped, in hex; numbers with hyphens too. */
const written = (mark: string): Buffer[] => {
  const spelt = /^\d+$/.test(mark) ? [mark, hyphened(mark)] : [mark]
  return spelt.flatMap((text) => {
    const utf8 = Buffer.from(text)
    const escaped = text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return [utf8, Buffer.from(text, 'utf16le'), Buffer.from(escaped), Buffer.from(utf8.toString('hex'))]
  })
}

const hyphened = (digits: string) =>
  digits.startsWith('02')
    ? digits.replace(/^(02)(\d{3})(\d{4})$/, '$1-$2-$3')
    : digits.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1-$2-$3')

/** The marks that stand in some bytes. */
export function marksIn(bytes: Buffer | string, marks: readonly string[]): string[] {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)
  return marks.filter((mark) => written(mark).some((form) => buffer.includes(form)))
}

/** The marks in every file below a folder, with the file's name. */
export function marksBelow(folder: string, marks: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .flatMap((file) => marksIn(readFileSync(file), marks).map((mark) => `${relative(folder, file)}: ${mark}`))
}
