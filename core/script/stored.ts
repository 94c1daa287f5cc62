import type { Computed, Script, ValueDefinition } from './definition.ts'

/** Grows when a definition's shape changes: what was stored in another is read from its text again. */
const storedFormat = 1

/**
 * A checked script as a text that loads fast: no YAML, no checks. What calls are conducted from; the
 * script's own text is kept beside it.
 */
export function toStored(script: Script): string {
  const { values, computed, items: _, ...rest } = script
  return JSON.stringify({ format: storedFormat, ...rest, values: [...values], computed: [...computed] })
}

type Stored = Omit<Script, 'values' | 'computed' | 'items'> & {
  format: number
  values: [string, ValueDefinition][]
  computed: [string, Computed][]
}

/** The script that was stored; null when it was stored in another format. */
export function fromStored(text: string): Script | null {
  const { format, values, computed, ...rest } = JSON.parse(text) as Stored
  if (format !== storedFormat) return null
  return {
    ...rest,
    values: new Map(values),
    computed: new Map(computed),
    items: new Map(rest.sections.flatMap((section) => section.items.map((item) => [item.id, item] as const))),
  }
}
