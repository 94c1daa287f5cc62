import type { Text } from '../../contract/language.ts'
import { withParticle } from '../particle.ts'

/**
 * How a Korean clause goes on: 「있다이면」, 「있다이고」, 「있다이거나」, 「있다인 경우」.
 */
export type Form = 'if' | 'and' | 'or' | 'case'

/** A condition in words, for either language; `negated` says its opposite. */
export interface Clause {
  ko(form: Form, negated: boolean): string
  en(negated: boolean): string
  /** Of several parts: stands in brackets inside another. */
  compound: boolean
}

const endings: Record<'copula' | 'not' | 'past' | 'notPast', Record<Form, string>> = {
  copula: { if: '이면', and: '이고', or: '이거나', case: '인 경우' },
  not: { if: '아니면', and: '아니고', or: '아니거나', case: '아닌 경우' },
  past: { if: '으면', and: '고', or: '거나', case: '' },
  notPast: { if: '지 않았으면', and: '지 않았고', or: '지 않았거나', case: '지 않은 경우' },
}

/** 「X1이 ‘있다’이면」, “X1 is “Yes””. */
export function isClause(subject: Text, complement: Text): Clause {
  return {
    compound: false,
    ko: (form, negated) =>
      negated
        ? `${withParticle(subject.ko, '이')} ${withParticle(complement.ko, '이')} ${endings.not[form]}`
        : `${withParticle(subject.ko, '이')} ${complement.ko}${endings.copula[form]}`,
    en: (negated) => `${subject.en} is ${negated ? 'not ' : ''}${complement.en}`,
  }
}

/** Verbs of answering: 「X1에서 ‘금품’을 골랐으면」, “X1 includes “money””. */
export function didClause(
  verb: 'choose' | 'answer',
  { before, en }: { before: string; en: readonly [string, string] },
): Clause {
  const { past, stem, adnominal } =
    verb === 'choose'
      ? { past: '골랐', stem: '고르', adnominal: '고른 경우' }
      : { past: '답했', stem: '답하', adnominal: '답한 경우' }
  return {
    compound: false,
    ko: (form, negated) => {
      if (negated) return `${before} ${stem}${endings.notPast[form]}`
      return `${before} ${form === 'case' ? adnominal : past + endings.past[form]}`
    },
    en: (negated) => (negated ? en[1] : en[0]),
  }
}

/** All parts hold (and), or at least one (or). */
export function joined(op: 'and' | 'or', parts: readonly Clause[]): Clause {
  return {
    compound: true,
    ko: (form, negated) => {
      const said = parts.map((part, i) => {
        const last = i === parts.length - 1
        const here = negated && last ? 'case' : last ? form : op
        return part.compound ? `(${part.ko('case', false)})${endings.copula[here]}` : part.ko(here, false)
      })
      return negated ? `(${said.join(' ')})가 ${endings.not[form]}` : said.join(' ')
    },
    en: (negated) => {
      const said = parts.map((part) => (part.compound ? `(${part.en(false)})` : part.en(false)))
      return negated ? `not (${said.join(` ${op} `)})` : said.join(` ${op} `)
    },
  }
}

/** 「X1, X2, X3 가운데 하나라도 ‘있다’이면」: parts that say the same of several items. */
export function sameOfSeveral(op: 'and' | 'or', subjects: readonly Text[], complement: Text): Clause {
  const ko = subjects.map((subject) => subject.ko).join(', ')
  const en = subjects.map((subject) => subject.en).join(', ')
  const last = subjects.at(-1) as Text
  const all = `${ko.slice(0, ko.length - last.ko.length)}${withParticle(last.ko, '이')}`
  return {
    compound: false,
    ko: (form, negated) => {
      if (op === 'or')
        return negated
          ? `${ko} 가운데 하나도 ${withParticle(complement.ko, '이')} ${endings.not[form]}`
          : `${ko} 가운데 하나라도 ${complement.ko}${endings.copula[form]}`
      return negated
        ? `${all} 모두 ${complement.ko}인 것이 ${endings.not[form]}`
        : `${all} 모두 ${complement.ko}${endings.copula[form]}`
    },
    en: (negated) => {
      if (op === 'or') return `${negated ? 'none' : 'any'} of ${en} is ${complement.en}`
      return `${negated ? 'not all' : 'all'} of ${en} are ${complement.en}`
    },
  }
}

/** The opposite of a clause. */
export const opposite = (clause: Clause): Clause => ({
  compound: clause.compound,
  ko: (form, negated) => clause.ko(form, !negated),
  en: (negated) => clause.en(!negated),
})
