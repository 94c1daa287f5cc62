/** Small scripts, written down in a line or two each. A script file is YAML, of which JSON is a part. */

type Entry = Record<string, unknown>
type More = Entry

const say = (ko: string, en: string) => ({ ko, en })

/** Words for an item nobody needs to read. */
const asks = (item: string) => say(`${item}을 여쭙니다.`, `About ${item}?`)

export const statement = (item: string, more: More = {}): Entry => ({
  item,
  kind: 'statement',
  read: say('안내입니다.', 'A word to you.'),
  ...more,
})

/** A statement of confidentiality. */
export const secret = (item: string, more: More = {}) => statement(item, { confidentiality: true, ...more })

/** A choice; of codes, one given as `-2` ends the interview. */
export const choice = (item: string, codes: number[] = [1, 2], more: More = {}): Entry => ({
  item,
  kind: 'choice',
  read: asks(item),
  options: optionsOf(codes),
  ...more,
})

export const multiple = (item: string, codes: number[] = [1, 2, 3], more: More = {}): Entry => ({
  ...choice(item, codes, more),
  kind: 'multiple',
})

const optionsOf = (codes: number[]) =>
  codes.map((code) => ({
    code: Math.abs(code),
    label: say(`보기 ${Math.abs(code)}`, `option ${Math.abs(code)}`),
    ...(code < 0 ? { end: '4.70' } : {}),
  }))

export const option = (code: number, ko: string, en: string, more: More = {}): Entry => ({
  code,
  label: say(ko, en),
  ...more,
})

export const likert = (item: string, more: More = {}): Entry => ({
  item,
  kind: 'likert-two-step',
  direction: 'positive',
  read: asks(item),
  ...more,
})

export const number = (item: string, min?: number, max?: number, more: More = {}): Entry => ({
  item,
  kind: 'number',
  read: asks(item),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...more,
})

export const date = (item: string, min?: string, max?: string, more: More = {}): Entry => ({
  ...number(item, undefined, undefined, more),
  kind: 'date',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

export const text = (item: string, more: More = {}): Entry => ({
  item,
  kind: 'text',
  read: asks(item),
  ...more,
})

/** Brackets by their bounds: `[[1, 2], [2, 4], [4]]`. */
export const brackets = (
  item: string,
  bounds: [from: number | null, below?: number][],
  more: More = {},
): Entry => ({
  item,
  kind: 'brackets',
  read: asks(item),
  unit: say('번', 'times'),
  brackets: bracketsOf(bounds),
  ...more,
})

export const bracketsOf = (bounds: [from: number | null, below?: number][]) =>
  bounds.map(([from, below], i) => ({
    code: i + 1,
    ...(from === null ? {} : { from }),
    ...(below === undefined ? {} : { below }),
    value: from ?? 0,
  }))

export const block = (name: string, items: Entry[], more: More = {}): Entry => ({
  block: name,
  items,
  ...more,
})

export const turns = (...codes: number[]) =>
  codes.map((code) => ({ code, label: say(`${code}번`, `turn ${code}`) }))

/** No don't know, no refused. */
export const answered = { dont_know: false, refused: false }

export interface Whole {
  study?: Entry
  case?: Entry
  computed?: Record<string, string>
  more?: Entry
  /** Sections after the first, each sensitive. */
  sensitive?: Entry[]
  /** Where the interview is complete; Z, a statement at the very end, when left out. */
  complete?: string
}

/** A script of one section that ends with the statement Z. */
export function script(items: Entry[], { sensitive, complete, more, ...names }: Whole = {}): string {
  const end = complete === undefined ? [statement('Z')] : []
  const sections = [
    { section: 'first', items: sensitive === undefined ? [...items, ...end] : items },
    ...(sensitive === undefined
      ? []
      : [{ section: 'private', sensitive: true, items: [...sensitive, ...end] }]),
  ]
  const whole = {
    script: 'small',
    version: '1',
    title: say('작은 설문', 'A small one'),
    ...names,
    ...more,
    sections: sections.filter(({ items }) => items.length > 0),
    outcome: {
      complete: { at: complete ?? 'Z', code: '1.1' },
      break_off: [{ otherwise: '2.12' }],
    },
  }
  return JSON.stringify(whole, null, 1)
}
