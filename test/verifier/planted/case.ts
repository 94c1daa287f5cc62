/** A script with one fault: which rule finds it, at which item. */
export interface Planted {
  name: string
  rule: string
  item: string | null
  script: string
}

export const planted = (rule: string, name: string, item: string | null, script: string): Planted => ({
  name,
  rule,
  item,
  script,
})

/** Korean and English of a text that says nothing much. */
export const words = (ko: string, en: string) => ({ ko, en })
