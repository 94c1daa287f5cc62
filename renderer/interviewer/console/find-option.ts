import { convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul'

/**
 * Whether letters find a label: at the start of one of its words, by initials (ㄱㄹ → 그렇다), or with
 * the keyboard left in English while Korean was meant (rmfjgek → 그렇다). Spaces do not count.
 */
export function findsLabel(letters: string, label: string): boolean {
  const sought = plain(letters)
  if (sought === '') return false
  return [sought, plain(convertQwertyToHangul(letters))].some(
    (one) => startsAWord(one, label) || initialsFind(one, label),
  )
}

/** Whether letters stand anywhere in a label: asked where no word begins with them. */
export function isInside(letters: string, label: string): boolean {
  const sought = plain(letters)
  if (sought === '') return false
  return [sought, plain(convertQwertyToHangul(letters))].some((one) =>
    disassemble(plain(label)).includes(disassemble(one)),
  )
}

function startsAWord(sought: string, label: string): boolean {
  const words = label.toLowerCase().split(/\s+/)
  // Disassembled, a syllable in the making already finds its word: 그ㄹ → 그렇다.
  return words.some((_, from) => disassemble(words.slice(from).join('')).startsWith(disassemble(sought)))
}

function initialsFind(sought: string, label: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(sought) && plain(getChoseong(label)).includes(sought)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}
