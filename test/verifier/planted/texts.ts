import * as w from '../write.ts'
import { planted, words } from './case.ts'

const scale = (more = {}) => ({
  likert: {
    ask: words('어느 쪽이십니까?', 'Which is it?'),
    yes: {
      label: words('그렇다', 'Yes'),
      ask: words('얼마나 그렇습니까?', 'How much so?'),
      degrees: [words('다소', 'Somewhat'), words('상당히', 'Considerably'), words('매우', 'Very')],
    },
    no: {
      label: words('그렇지 않다', 'No'),
      ask: words('얼마나 그렇지 않습니까?', 'How much not?'),
      degrees: [words('별로', 'Not really'), words('거의', 'Hardly'), words('전혀', 'Not at all')],
    },
    neutral: words('보통이다', 'Neither'),
    ...more,
  },
})
const yes = scale().likert.yes

const brackets = [
  planted(
    'bracket-gap',
    'a number between two brackets',
    'A',
    w.script([w.brackets('A', [[1, 2], [3, 5], [5]])]),
  ),
  planted(
    'bracket-gap',
    'an amount between two brackets',
    'A',
    w.script([w.brackets('A', [[null, 10], [10, 20], [25]], { measure: 'amount' })]),
  ),
  planted(
    'bracket-gap',
    'in a set that items share',
    'A',
    w.script([w.brackets('A', [], { brackets: 'times' })], {
      more: {
        bracket_sets: { times: { unit: words('번', 'times'), brackets: w.bracketsOf([[1, 2], [4]]) } },
      },
    }),
  ),
  planted(
    'bracket-overlap',
    'a number in two brackets',
    'A',
    w.script([w.brackets('A', [[1, 3], [2, 5], [5]])]),
  ),
  planted(
    'bracket-overlap',
    'an open bracket before the last',
    'A',
    w.script([w.brackets('A', [[1, 3], [3], [10, 20]])]),
  ),
  planted(
    'bracket-overlap',
    'one bracket within another, as amounts',
    'A',
    w.script([w.brackets('A', [[0, 100], [50, 60], [100]], { measure: 'amount' })]),
  ),
]

const translations = [
  planted('missing-translation', 'no English', 'A', w.script([w.text('A', { read: { ko: '어떻습니까?' } })])),
  planted(
    'missing-translation',
    'blank Korean',
    'A',
    w.script([w.text('A', { read: words(' ', 'How is it?') })]),
  ),
  planted(
    'missing-translation',
    'Korean in the place of English',
    'A',
    w.script([w.text('A', { read: words('어떻습니까?', '어떻습니까?') })]),
  ),
  planted('missing-translation', 'a blank label', 'A', w.script([w.text('A', { label: words('의견', '') })])),
  planted(
    'missing-translation',
    'an option in Korean only',
    'A',
    w.script([w.choice('A', [1], { options: [w.option(1, '예', '예'), w.option(2, '아니오', 'no')] })]),
  ),
]

const options = [
  planted(
    'not-exclusive',
    'none',
    'A',
    w.script([w.multiple('A', [1], { options: [w.option(1, '현금', 'cash'), w.option(2, '없음', 'none')] })]),
  ),
  planted(
    'not-exclusive',
    "don't know",
    'A',
    w.script([
      w.multiple('A', [1], {
        options: [w.option(1, '현금', 'cash'), w.option(2, '잘 모르겠음', "don't know")],
      }),
    ]),
  ),
  planted(
    'not-exclusive',
    'not applicable, in a set that items share',
    'A',
    w.script([w.multiple('A', [1], { options: 'kinds' })], {
      more: {
        option_sets: {
          kinds: [w.option(1, '현금', 'cash'), w.option(2, '해당 사항 없음', 'not applicable')],
        },
      },
    }),
  ),
]

const twoStep = [
  planted(
    'two-step-incomplete',
    'two degrees alike',
    null,
    w.script([w.likert('A')], {
      more: scale({
        yes: {
          ...yes,
          degrees: [words('다소', 'Somewhat'), words('상당히', 'Rather'), words('상당히', 'Very')],
        },
      }),
    }),
  ),
  planted(
    'two-step-incomplete',
    'a degree missing',
    null,
    w.script([w.likert('A')], {
      more: scale({ yes: { ...yes, degrees: [words('다소', 'Somewhat'), words('매우', 'Very')] } }),
    }),
  ),
  planted(
    'two-step-incomplete',
    'a blank word',
    null,
    w.script([w.likert('A')], { more: scale({ neutral: words('보통이다', '') }) }),
  ),
]

const codes = [
  planted('duplicate-code', 'of a choice', 'A', w.script([w.choice('A', [1, 2, 1])])),
  planted(
    'duplicate-code',
    'of a multiple, with the missing code',
    'A',
    w.script([w.multiple('A', [1, 2, 9], { missing: 9 })]),
  ),
  planted(
    'duplicate-code',
    'in a set of brackets',
    'A',
    w.script([w.brackets('A', [], { brackets: 'times' })], {
      more: {
        bracket_sets: {
          times: {
            unit: words('번', 'times'),
            brackets: w.bracketsOf([[1, 2], [2]]).map((one) => ({ ...one, code: 1 })),
          },
        },
      },
    }),
  ),
]

const names = [
  planted('unknown-name', 'in a condition', 'B', w.script([w.choice('A'), w.text('B', { when: 'AA = 1' })])),
  planted(
    'unknown-name',
    'in a text',
    'A',
    w.script([w.text('A', { read: words('{office}입니까?', 'Is it the office?') })]),
  ),
  planted('unknown-name', 'of the closing item', null, w.script([w.text('A')], { complete: 'Y' })),
  planted(
    'type-error',
    'a number against a text',
    'B',
    w.script([w.number('A', 0, 9), w.text('B', { when: "A = 'many'" })]),
  ),
  planted(
    'type-error',
    'a number as a condition',
    'B',
    w.script([w.number('A', 0, 9), w.text('B', { when: 'A + 1' })]),
  ),
]

const after = (items: object[]) => ({ section: 'after', items })
const sections = (...more: object[]) => {
  const whole = JSON.parse(w.script([w.secret('M')], { sensitive: [w.choice('X')] }))
  return JSON.stringify({ ...whole, sections: [...whole.sections, ...more] }, null, 1)
}

const order = [
  planted(
    'sensitive-not-last',
    'a question after the sensitive ones',
    null,
    sections(after([w.choice('D')])),
  ),
  planted(
    'sensitive-not-last',
    'a block after the sensitive ones',
    null,
    sections(after([w.statement('T'), w.block('b', [w.likert('D')])])),
  ),
]

export const texts = [...brackets, ...translations, ...options, ...twoStep, ...codes, ...names, ...order]
