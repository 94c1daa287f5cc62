import * as w from '../write.ts'
import { planted, words } from './case.ts'

const again = words('다시 확인하십시오.', 'Please check.')
const check = (that: string, more = {}) => ({ checks: [{ that, say: again, ...more }] })
const reads = (fill: string) => ({ read: words(`{${fill}}번이라고 하셨습니다.`, `You said {${fill}}.`) })
const row = (from: number, to: number, more = {}) =>
  Array.from({ length: to - from + 1 }, (_, i) => w.likert(`L${from + i}`, more))

const deadEnds = [
  planted('dead-end', 'a range with nothing in it', 'A', w.script([w.number('A', 10, 5)])),
  planted(
    'dead-end',
    'days with nothing between them',
    'A',
    w.script([w.date('A', '2013-06-01', '2013-01-01')]),
  ),
  planted(
    'dead-end',
    'a check that an earlier answer makes impossible',
    'B',
    w.script([w.number('A', 0, 10, w.answered), w.number('B', 5, 10, { ...w.answered, ...check('B <= A') })]),
  ),
  planted(
    'dead-end',
    'a check against an item that was refused',
    'B',
    w.script([w.number('A', 0, 10), w.number('B', 0, 10, { ...w.answered, ...check('B >= A') })]),
  ),
  planted(
    'dead-end',
    'two checks that leave nothing for some',
    'B',
    w.script([
      w.choice('A', [1, 2, 3], w.answered),
      w.choice('B', [1, 2, 3], {
        ...w.answered,
        checks: [
          { that: 'B > A or A = 1', say: again },
          { that: 'B <= 2 or A != 2', say: again },
        ],
      }),
    ]),
  ),
]

const endings = [
  planted(
    'end-without-disposition',
    'a closing item that some pass by',
    'Z',
    w.script([w.choice('A'), w.statement('Z', { when: 'A = 1' })], { complete: 'Z' }),
  ),
  planted(
    'end-without-disposition',
    'a question in the middle as the closing item, passed by',
    'B',
    w.script([w.choice('A'), w.choice('B', [1, 2], { when: 'A = 2' }), w.text('C')], { complete: 'B' }),
  ),
  planted(
    'end-without-disposition',
    'a closing item for one group only',
    'Z',
    w.script([w.text('A'), w.statement('Z', { when: "group = 'a'" })], {
      complete: 'Z',
      case: { group: { type: 'one-of', values: ['a', 'b'] } },
    }),
  ),
]

const fills = [
  planted(
    'fill-before-value',
    'an answer that may be refused',
    'B',
    w.script([w.number('A', 0, 9), w.text('B', reads('A'))]),
  ),
  planted(
    'fill-before-value',
    'an answer of some only',
    'C',
    w.script([
      w.choice('A', [1, 2], w.answered),
      w.number('B', 0, 9, { when: 'A = 1', ...w.answered }),
      w.text('C', reads('B')),
    ]),
  ),
  planted(
    'fill-before-value',
    'an answer to come',
    'A',
    w.script([w.text('A', reads('B')), w.number('B', 0, 9, w.answered)]),
  ),
  planted('fill-before-value', 'its own answer', 'A', w.script([w.text('A', reads('A'))])),
  planted(
    'fill-before-value',
    'a condition on an answer to come',
    'A',
    w.script([w.text('A', { when: 'B = 1' }), w.choice('B', [1, 2], w.answered)]),
  ),
  planted(
    'fill-before-value',
    'a computed value of a number that may be missing',
    'B',
    w.script([w.number('A', 0, 9), w.text('B', reads('twice'))], { computed: { twice: 'A * 2' } }),
  ),
  planted(
    'fill-before-value',
    'in an option',
    'B',
    w.script([
      w.text('A'),
      w.choice('B', [1, 2], {
        options: [w.option(1, '{A} 그대로', '{A} as it is'), w.option(2, '다름', 'different')],
      }),
    ]),
  ),
  planted(
    'fill-before-value',
    'in the words of a check',
    'B',
    w.script([
      w.number('A', 0, 9),
      w.number('B', 0, 9, {
        checks: [{ that: 'B <= 5', say: words('{A}번보다 많습니다.', 'More than {A}.'), soft: true }],
      }),
    ]),
  ),
  planted(
    'fill-before-value',
    'of another unit of a rotated block',
    'B',
    w.script([
      w.block('b', [w.number('A', 0, 9, w.answered), w.text('B', reads('A'))], { order: 'rotated' }),
    ]),
  ),
  planted(
    'fill-before-value',
    'a condition on another unit of a rotated block',
    'B',
    w.script([
      w.block('b', [w.choice('A', [1, 2], w.answered), w.text('B', { when: 'A = 1' })], { order: 'rotated' }),
    ]),
  ),
  planted(
    'fill-before-value',
    'a statement, which has no answer',
    'B',
    w.script([w.statement('A'), w.text('B', reads('A'))]),
  ),
]

const confidentiality = [
  planted(
    'no-confidentiality',
    'no statement at all',
    'X',
    w.script([w.choice('A')], { sensitive: [w.choice('X')] }),
  ),
  planted(
    'no-confidentiality',
    'a statement for some',
    'X',
    w.script([w.choice('A')], { sensitive: [w.secret('M', { when: 'A = 1' }), w.choice('X')] }),
  ),
  planted(
    'no-confidentiality',
    'a statement that comes too late',
    'X',
    w.script([w.choice('A')], { sensitive: [w.choice('X'), w.secret('M'), w.choice('Y')] }),
  ),
  planted(
    'no-confidentiality',
    'an item that one group gets without it',
    'Y',
    w.script([w.choice('A')], {
      sensitive: [
        w.secret('M', { when: "group = 'a'" }),
        w.choice('X', [1, 2], { when: "group = 'a'" }),
        w.choice('Y', [1, 2], { when: "group = 'b'" }),
      ],
      case: { group: { type: 'one-of', values: ['a', 'b'] } },
    }),
  ),
  planted('confidentiality-too-far', 'thirteen in a row', 'L13', w.script([w.secret('M'), ...row(1, 13)])),
  planted('confidentiality-too-far', 'from the beginning', 'L13', w.script([...row(1, 13)])),
  planted(
    'confidentiality-too-far',
    'a statement between them for some',
    'L13',
    w.script([
      w.choice('A', [1, 2], w.answered),
      w.secret('M'),
      ...row(1, 8),
      w.secret('N', { when: 'A = 1' }),
      ...row(9, 13),
    ]),
  ),
  planted(
    'confidentiality-too-far',
    'only for those who were asked more',
    'L12',
    w.script([
      w.secret('M'),
      w.choice('A', [1, 2], w.answered),
      ...row(1, 4, { when: 'A = 1' }),
      ...row(5, 12),
    ]),
  ),
]

export const routes = [...deadEnds, ...endings, ...fills, ...confidentiality]
