import { describe, expect, it } from 'vitest'
import { troubleAbout } from '../frame/trouble-text.ts'
import { consoleTexts } from './texts.ts'

const { ko, en } = consoleTexts

describe('words that change with what they are about', () => {
  it('Korean particles fit the outcome before them', () => {
    const ended = (outcome: string) => ko.case.reasons.callbackAbout(outcome, '10월 6일 14:00')
    expect(ended(ko.outcomes.busy)).toContain('‘통화 중’으로')
    expect(ended(ko.outcomes.technical)).toContain('‘기기 문제’로')
    expect(ended('거절')).toContain('‘거절’로')
  })

  it('no particle hangs on a time, which is read in two ways', () => {
    const rule = ko.appointment.ruleHard('13:50', '14:30', '15:00', '정다온', true)
    expect(rule).not.toMatch(/\d(은|는|을|를)/)
    expect(ko.appointment.replaces('10월 7일 수 14:30')).not.toMatch(/\d(은|는|을|를)/)
  })

  it('that earlier answers are saved is said where the file is whole, and nowhere else', () => {
    const says = (why: keyof typeof ko.trouble.why) =>
      [ko, en].map((t) => troubleAbout({ type: 'not-saved', why }, t).includes(t.trouble.stays))
    expect(says('disk-full')).toEqual([true, true])
    expect(says('damaged')).toEqual([false, false])
    expect(says('gone')).toEqual([false, false])
  })

  it('English counts one as one', () => {
    expect([en.wrapUp.answered('1'), en.wrapUp.answered('2')]).toEqual([
      '1 item answered',
      '2 items answered',
    ])
    expect(en.wrapUp.answersKept('1')).toBe('1 answer is kept')
    expect(en.signIn.left(1)).toBe('After one more wrong PIN this number is locked.')
  })
})
