import { z } from 'zod'
import { textSchema } from '../contract/language.ts'

/** The shape of script.yaml, before names, conditions and fills are looked at. */
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/)
const condition = z.string().max(2000)
/** An AAPOR disposition code: 1.1, 4.70, 2.112. YAML would read 4.70 as a number: it is quoted. */
const disposition = z.string().regex(/^[1-4]\.\d{1,3}$/)

/** What people call the value: 「기관명」. Its name stands where there is none. */
const called = { label: textSchema.optional() }

const valueSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...called, type: z.literal('month') }),
  z.strictObject({ ...called, type: z.literal('date') }),
  z.strictObject({ ...called, type: z.literal('text'), default: textSchema.optional() }),
  z.strictObject({ ...called, type: z.literal('number'), default: z.number().optional() }),
  z.strictObject({ ...called, type: z.literal('yes-no'), default: z.boolean().optional() }),
  z.strictObject({
    ...called,
    type: z.literal('one-of'),
    values: z.array(z.union([z.string(), z.strictObject({ value: z.string(), label: textSchema })])).min(1),
  }),
])

/** A key that may be off (false), on (true), or end the interview. */
const missingKey = z.union([z.boolean(), z.strictObject({ end: disposition })])

/** Must hold once the item is answered; a soft check may be overridden with a note. */
const checkSchema = z.strictObject({ that: condition, say: textSchema, soft: z.boolean().optional() })

const common = {
  item: name,
  /** A few words beside the item's id and in lists; never read. */
  label: textSchema.optional(),
  read: textSchema,
  /** Read after the question, smaller. */
  second: textSchema.optional(),
  if_asked: textSchema.optional(),
  /** For the interviewer's eyes, never read. */
  not_read: textSchema.optional(),
  instruction: textSchema.optional(),
  when: condition.optional(),
  dont_know: missingKey.optional(),
  refused: missingKey.optional(),
  checks: z.array(checkSchema).max(50).optional(),
  /** The data code of don't know and refused; which one it was is kept beside it. */
  missing: z.int().optional(),
}

const optionSchema = z.strictObject({
  code: z.int().min(0).max(9999),
  label: textSchema,
  end: disposition.optional(),
  open: z.literal(true).optional(),
  exclusive: z.literal(true).optional(),
  /** Default: options are read aloud when the item says so. */
  read: z.boolean().optional(),
})

/** Written out, or the name of a set. */
const optionsSchema = z.union([name, z.array(optionSchema).min(1).max(2000)])

const bracketSchema = z.strictObject({
  code: z.int().min(0).max(9999),
  from: z.number().optional(),
  below: z.number().optional(),
  /** What the bracket counts as in scores. */
  value: z.number(),
  label: textSchema.optional(),
})

const bracketSet = {
  unit: textSchema,
  /** count: whole numbers; amount: a continuous quantity. Decides the generated labels. */
  measure: z.enum(['count', 'amount']).optional(),
  brackets: z.array(bracketSchema).min(1).max(200),
  /** These brackets are a default of ours, and are labelled so. */
  own_default: z.literal(true).optional(),
}

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('statement'), confidentiality: z.boolean().optional() }),
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    options: optionsSchema,
    /** Entered from what the interviewer hears or sees, not asked. */
    observed: z.boolean().optional(),
    read_options: z.boolean().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('multiple'),
    options: optionsSchema,
    read_options: z.boolean().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('likert-two-step'),
    /** Whether agreement speaks for (positive) or against (negative) the institution. */
    direction: z.enum(['positive', 'negative']),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('brackets'),
    unit: textSchema.optional(),
    measure: bracketSet.measure,
    own_default: bracketSet.own_default,
    /** Written out, or the name of a set. */
    brackets: z.union([name, bracketSet.brackets]),
    /** Off: the answer is heard as it is said and put into its bracket. */
    read_options: z.boolean().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    unit: textSchema.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('date'),
    min: z.iso.date().optional(),
    max: z.iso.date().optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('text') }),
])

/** A turn of a repeated block: its items are asked once for each. */
const turnSchema = z.strictObject({ code: z.int().min(0).max(9999), label: textSchema })

const blockBase = z.strictObject({
  block: name,
  /** Asked once a turn: over a list given here, or over the codes chosen at an earlier multiple. */
  repeat: z
    .strictObject({
      over: z.union([name, z.array(turnSchema).min(1).max(200)]),
      /** The name under which texts may name the turn. */
      as: name.optional(),
    })
    .optional(),
  /** rotated: begins at a unit drawn by the interview's seed and goes round. Default: fixed. */
  order: z.enum(['fixed', 'rotated']).optional(),
  when: condition.optional(),
})

const blockSchema = blockBase.extend({
  items: z.array(z.union([itemSchema, blockBase.extend({ items: z.array(itemSchema).min(1) })])).min(1),
})

const sectionSchema = z.strictObject({
  section: name,
  title: textSchema.optional(),
  /** Stays last; recording, listening, quiet view and replay are blank here. */
  sensitive: z.boolean().optional(),
  items: z.array(z.union([itemSchema, blockSchema])).min(1),
})

const sideSchema = z.strictObject({
  label: textSchema,
  ask: textSchema,
  degrees: z.tuple([textSchema, textSchema, textSchema]),
})

export const scriptSchema = z.strictObject({
  script: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,49}$/),
  title: textSchema,
  /** How it is held: by an interviewer on the telephone (the usual), or read and filled in by the respondent. */
  mode: z.enum(['telephone', 'self-completed']).optional(),
  study: z.record(name, valueSchema).optional(),
  case: z.record(name, valueSchema).optional(),
  /** Values computed from others, by name: conditions, texts and other computations may use them. */
  computed: z.record(name, condition).optional(),
  /** The words of the two-step scale, where they differ from the usual ones. */
  likert: z
    .strictObject({
      ask: textSchema,
      yes: sideSchema,
      no: sideSchema,
      neutral: textSchema,
      instruction: textSchema.optional(),
    })
    .optional(),
  /** Options that several items share. */
  option_sets: z.record(name, z.array(optionSchema).min(1).max(2000)).optional(),
  /** Brackets that several items share. */
  bracket_sets: z.record(name, z.strictObject(bracketSet)).optional(),
  sections: z.array(sectionSchema).min(1),
  /** After `at` is answered, a full cell ends the interview with `full`. */
  quotas: z
    .array(z.strictObject({ quota: name, cell: z.array(name).min(1).max(5), at: name, full: disposition }))
    .optional(),
  outcome: z.strictObject({
    complete: z.strictObject({ at: name, code: disposition }),
    break_off: z
      .array(
        z.union([
          z.strictObject({ before: name, code: disposition }),
          z.strictObject({ otherwise: disposition }),
        ]),
      )
      .min(1),
  }),
})

export type RawScript = z.infer<typeof scriptSchema>
export type RawOption = z.infer<typeof optionSchema>
export type RawItem = z.infer<typeof itemSchema>
export type RawBlock = z.infer<typeof blockSchema>
export type RawBracketSet = NonNullable<RawScript['bracket_sets']>[string]
export type RawValue = z.infer<typeof valueSchema>
