import * as w from '../write.ts'
import { planted, words } from './case.ts'

const again = words('다시 확인하십시오.', 'Please check.')
const check = (that: string, more = {}) => ({ checks: [{ that, say: again, ...more }] })

const alwaysTrue = [
  planted(
    'always-true',
    'an item that everybody answers',
    'B',
    w.script([w.choice('A', [1, 2], w.answered), w.choice('B', [1, 2], { when: 'answered(A)' })]),
  ),
  planted(
    'always-true',
    'one side or the other',
    'B',
    w.script([w.choice('A', [1, 2], w.answered), w.choice('B', [1, 2], { when: 'A = 1 or A = 2' })]),
  ),
  planted(
    'always-true',
    'those who remain after an ending',
    'B',
    w.script([w.choice('A', [1, -2], w.answered), w.text('B', { when: 'A = 1' })]),
  ),
  planted(
    'always-true',
    'the condition of the block once more inside it',
    'C',
    w.script([w.choice('A'), w.block('b', [w.text('B'), w.text('C', { when: 'A = 1' })], { when: 'A = 1' })]),
  ),
  planted(
    'always-true',
    'a number that its range allows anyway',
    'B',
    w.script([w.number('A', 20, 90, w.answered), w.text('B', { when: 'A >= 20' })]),
  ),
  planted(
    'always-true',
    'a check that no answer can fail',
    'A',
    w.script([w.number('A', 0, 10, check('A <= 10'))]),
  ),
  planted(
    'always-true',
    'a sum that is never more',
    'C',
    w.script([w.number('A', 0, 5), w.number('B', 0, 5), w.text('C', { when: 'sum(A, B) < 11' })]),
  ),
  planted(
    'always-true',
    'a computed truth that always is',
    'B',
    w.script([w.likert('A', w.answered), w.text('B', { when: 'told and flag' })], {
      computed: { told: 'A >= 1' },
      case: { flag: { type: 'yes-no' } },
    }),
  ),
  planted(
    'always-true',
    'unlike a code that is not there',
    'C',
    w.script([w.choice('A'), w.choice('B'), w.text('C', { when: 'B = 1 and A != 9' })]),
  ),
]

const alwaysFalse = [
  planted(
    'always-false',
    'a code that is not there',
    'B',
    w.script([w.choice('A'), w.text('B', { when: 'A = 3' })]),
  ),
  planted(
    'always-false',
    'a code that is not there, in a bigger condition',
    'C',
    w.script([w.choice('A'), w.choice('B'), w.text('C', { when: 'B = 1 or A = 3' })]),
  ),
  planted(
    'always-false',
    'a code that is not there, in a list',
    'B',
    w.script([w.choice('A'), w.text('B', { when: 'A in (2, 3)' })]),
  ),
  planted(
    'always-false',
    'two answers at once',
    'B',
    w.script([w.choice('A'), w.text('B', { when: 'A = 1 and A = 2' })]),
  ),
  planted(
    'always-false',
    'what only those say who were not asked',
    'C',
    w.script([
      w.choice('A'),
      w.choice('B', [1, 2], { when: 'A = 1' }),
      w.text('C', { when: 'A = 2 and B = 1' }),
    ]),
  ),
  planted(
    'always-false',
    'an answer that ended the interview',
    'B',
    w.script([w.choice('A', [1, -2]), w.text('B', { when: 'A = 2' })]),
  ),
  planted(
    'always-false',
    'a number beyond its range',
    'B',
    w.script([w.number('A', 0, 120), w.text('B', { when: 'A > 120' })]),
  ),
  planted(
    'always-false',
    'a whole number between two neighbours',
    'B',
    w.script([w.number('A', 0, 120), w.text('B', { when: 'A > 19 and A < 20' })]),
  ),
  planted(
    'always-false',
    'a code together with one that excludes it',
    'B',
    w.script([
      {
        ...w.multiple('A'),
        options: [
          w.option(1, '하나', 'one'),
          w.option(2, '둘', 'two'),
          w.option(9, '없음', 'none', { exclusive: true }),
        ],
      },
      w.text('B', { when: 'A = 9 and A = 1' }),
    ]),
  ),
  planted(
    'always-false',
    'missing where it cannot be',
    'B',
    w.script([w.choice('A', [1, 2], w.answered), w.text('B', { when: 'missing(A)' })]),
  ),
  planted(
    'always-false',
    'a value that no case brings',
    'B',
    w.script([w.text('B', { when: "group = 'c'" })], {
      case: { group: { type: 'one-of', values: ['a', 'b'] } },
    }),
  ),
  planted(
    'always-false',
    'a check that every answer fails',
    'A',
    w.script([w.number('A', 0, 10, check('A > 10', { soft: true }))]),
  ),
  planted(
    'always-false',
    'what a hard check has excluded',
    'C',
    w.script([w.number('A', 0, 10), w.number('B', 0, 10, check('B <= A')), w.text('C', { when: 'B > A' })]),
  ),
  planted(
    'always-false',
    'a count over more than there are',
    'C',
    w.script([w.choice('A'), w.choice('B'), w.text('C', { when: 'count(A = 1, B = 1) = 3' })]),
  ),
  planted(
    'always-false',
    'days the wrong way round',
    'B',
    w.script([
      w.date('A', '2013-01-01', '2013-06-30'),
      w.text('B', { when: "A > '2013-05-01' and A < '2013-03-01'" }),
    ]),
  ),
  planted(
    'always-false',
    'a bracket by a value it has not',
    'B',
    w.script([w.brackets('A', [[1, 2], [2, 4], [4]]), w.text('B', { when: 'value(A) > 4' })]),
  ),
  planted(
    'always-false',
    'a block whose turns can never come',
    'V_3',
    w.script([
      w.multiple('A', [1, 2, -3]),
      w.block('b', [w.choice('V')], { repeat: { over: 'A', as: 'kind' } }),
    ]),
  ),
]

const unreachable = [
  planted(
    'unreachable',
    'what follows when every answer ends',
    'B',
    w.script([w.choice('A', [-1, -2], w.answered), w.text('B')]),
  ),
  planted(
    'unreachable',
    'what follows a multiple that ends whatever is chosen',
    'C',
    w.script([
      w.choice('A'),
      w.multiple('B', [-1, -2, -3], {
        ...w.answered,
        checks: [{ that: 'B != 1 or A = 1', say: again, soft: true }],
      }),
      w.text('C'),
    ]),
  ),
  planted(
    'unreachable',
    'the rest after a refusal that ends and answers that do',
    'B',
    w.script([
      w.choice('A', [-1, -2], { dont_know: { end: '3.21' }, refused: { end: '2.112' } }),
      w.text('B'),
      w.text('C', { when: 'A = 1' }),
    ]),
  ),
]

const undecided = [
  planted(
    'undecided',
    'a product of numbers without end',
    'C',
    w.script([w.number('A', 0), w.number('B', 0), w.text('C', { when: 'A * B > 1000' })]),
  ),
  planted(
    'undecided',
    'a difference of numbers without end, as a check',
    'B',
    w.script([w.number('A', 0), w.number('B', 0, undefined, check('B - A > 3', { soft: true }))]),
  ),
]

export const conditions = [...alwaysTrue, ...alwaysFalse, ...unreachable, ...undecided]
