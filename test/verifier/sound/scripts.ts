import { words } from '../planted/case.ts'
import * as w from '../write.ts'

/** Scripts without a fault that look as if they had one. */
export interface Sound {
  name: string
  script: string
}

const sound = (name: string, script: string): Sound => ({ name, script })
const again = words('다시 확인하십시오.', 'Please check.')
const check = (that: string, more = {}) => ({ checks: [{ that, say: again, ...more }] })
const reads = (fill: string) => ({ read: words(`{${fill}}번이라고 하셨습니다.`, `You said {${fill}}.`) })
const row = (from: number, to: number, more = {}) =>
  Array.from({ length: to - from + 1 }, (_, i) => w.likert(`L${from + i}`, more))
const groups = { group: { type: 'one-of', values: ['a', 'b'] } }

const conditions = [
  sound(
    'both sides of a question that may be refused',
    w.script([w.choice('A'), w.text('B', { when: 'A = 1 or A = 2' })]),
  ),
  sound(
    'unlike a code, of an item that may be missing',
    w.script([w.choice('A'), w.text('B', { when: 'A != 1' })]),
  ),
  sound(
    'the last code that is left after endings, missing aside',
    w.script([w.choice('A', [1, -2]), w.text('B', { when: 'A = 1' })]),
  ),
  sound(
    'the same condition on two items in a row',
    w.script([w.choice('A'), w.text('B', { when: 'A = 1' }), w.text('C', { when: 'A = 1' })]),
  ),
  sound(
    'a condition inside a block that holds for some of those in it',
    w.script([
      w.choice('A', [1, 2, 3]),
      w.block('b', [w.text('B'), w.text('C', { when: 'A = 1' })], { when: 'A != 3' }),
    ]),
  ),
  sound(
    'two codes at once, of a multiple',
    w.script([w.multiple('A'), w.text('B', { when: 'A = 1 and A = 2' })]),
  ),
  sound(
    'not the one code, of a multiple where another may be chosen too',
    w.script([w.multiple('A'), w.text('B', { when: 'A = 1 and A != 1' })]),
  ),
  sound(
    'a whole number between two that are not neighbours',
    w.script([w.number('A', 0, 120), w.text('B', { when: 'A > 19 and A < 21' })]),
  ),
  sound(
    'a decimal between two whole numbers, as the script speaks of decimals',
    w.script([w.number('A', 0, 9.9), w.text('B', { when: 'A > 4 and A < 5' })]),
  ),
  sound(
    'numbers compared with one another, without end',
    w.script([
      w.number('A', 0),
      w.number('B', 0, undefined, check('B >= A', { soft: true })),
      w.text('C', { when: 'B > A' }),
    ]),
  ),
  sound(
    'a hard check on another number, without end',
    w.script([w.number('A', 0, undefined), w.number('B', 0, undefined, check('B <= A'))]),
  ),
  sound(
    'days compared with one another and with a month of the case',
    w.script(
      [
        w.date('A', '2012-01-01', '2013-12-31'),
        w.date('B', '2012-01-01', '2013-12-31', check('B >= A', { soft: true })),
        w.text('C', { when: 'A > since and B > A' }),
      ],
      { case: { since: { type: 'month' } } },
    ),
  ),
  sound(
    'a sum that just can be reached',
    w.script([w.number('A', 0, 5), w.number('B', 0, 5), w.text('C', { when: 'sum(A, B) = 10' })]),
  ),
  sound(
    'a sum of ten percentages',
    w.script([
      ...Array.from({ length: 5 }, (_, i) => w.number(`P${i}`, 0, 100)),
      w.text('C', { when: 'sum(P0, P1, P2, P3, P4) = 100' }),
    ]),
  ),
  sound(
    'a count over a block that repeats',
    w.script([
      w.block('b', [w.choice('V')], { repeat: { over: w.turns(1, 2, 3, 4), as: 'kind' } }),
      w.text('C', { when: 'count(V = 1) = 4' }),
    ]),
  ),
  sound(
    'a block over an earlier multiple, each turn for some',
    w.script([
      {
        ...w.multiple('A'),
        options: [
          w.option(1, '현금', 'cash'),
          w.option(2, '선물', 'a present'),
          w.option(9, '없음', 'none', { exclusive: true }),
        ],
      },
      w.block('b', [w.number('V', 0, 9), w.text('W', { when: 'V > 5' })], {
        repeat: { over: 'A', as: 'kind' },
      }),
    ]),
  ),
  sound(
    'a condition that a case value decides',
    w.script([w.text('A', { when: "group = 'a'" }), w.text('B', { when: "group != 'a'" })], { case: groups }),
  ),
  sound(
    'a text against one it may be',
    w.script([w.text('A', { when: "place = '서울'" })], { case: { place: { type: 'text' } } }),
  ),
  sound(
    'an ending by a code that others never give',
    w.script([
      w.choice('A', [1, -2]),
      w.choice('B', [1, -2], { when: 'missing(A)' }),
      w.text('C', { when: 'answered(B)' }),
    ]),
  ),
  sound(
    'brackets by what they count as',
    w.script([
      w.brackets('A', [[1, 2], [2, 4], [4]]),
      w.text('B', { when: 'value(A) >= 2 and value(A) < 4' }),
    ]),
  ),
  sound(
    'a computed truth that is decided in some places',
    w.script(
      [
        w.number('A', 0, 99),
        w.block('b', [w.text('B'), w.text('C', { when: 'A > 80' })], { when: 'grown' }),
        w.text('D', { when: 'not grown' }),
      ],
      { computed: { grown: 'A >= 20' } },
    ),
  ),
]

const routes = [
  sound(
    'a check that leaves one answer',
    w.script([w.number('A', 0, 9, w.answered), w.number('B', 0, 9, { ...w.answered, ...check('B <= A') })]),
  ),
  sound(
    'a hard check on an item that may be refused, and so may this one',
    w.script([w.number('A', 0, 9), w.number('B', 5, 9, check('B <= A'))]),
  ),
  sound(
    'two closing ways that both come to the end',
    w.script([
      w.choice('A', [1, 2], w.answered),
      w.text('B', { when: 'A = 1' }),
      w.text('C', { when: 'A = 2' }),
    ]),
  ),
  sound(
    'a closing item on a condition that always comes true by other ways',
    w.script([
      w.choice('A', [1, -2], { dont_know: { end: '3.21' }, refused: { end: '2.112' } }),
      w.choice('B'),
    ]),
  ),
  sound(
    'an answer filled in where only those come who gave it',
    w.script([w.number('A', 0, 9), w.text('B', { when: 'answered(A)', ...reads('A') })]),
  ),
  sound(
    'an answer filled in behind a condition on its value',
    w.script([w.number('A', 0, 9), w.block('b', [w.text('B', reads('A'))], { when: 'A > 3' })]),
  ),
  sound(
    'a sum filled in, which is always there',
    w.script([w.number('A', 0, 9), w.text('B', reads('total'))], { computed: { total: 'sum(A)' } }),
  ),
  sound(
    'its own answer in the words of its check',
    w.script([
      w.number('A', 0, 9, {
        checks: [{ that: 'A <= 5', say: words('{A}번이 맞습니까?', 'Is {A} right?'), soft: true }],
      }),
    ]),
  ),
  sound(
    'an earlier answer of the same unit of a rotated block',
    w.script([
      w.block(
        'outer',
        [
          w.block('one', [w.number('A', 0, 9, w.answered), w.text('B', reads('A'))]),
          w.block('two', [w.number('C', 0, 9, w.answered), w.text('D', reads('C'))]),
        ],
        { order: 'rotated' },
      ),
    ]),
  ),
  sound(
    'an answer from before a rotated block',
    w.script([
      w.number('A', 0, 9, w.answered),
      w.block('b', [w.text('B', reads('A')), w.text('C')], { order: 'rotated' }),
    ]),
  ),
  sound('twelve in a row', w.script([w.secret('M'), ...row(1, 12)])),
  sound(
    'thirteen, of which one is observed',
    w.script([w.secret('M'), ...row(1, 12), w.choice('S', [1, 2], { observed: true })]),
  ),
  sound(
    'twenty, of which nobody gets more than twelve',
    w.script(
      [w.secret('M'), ...row(1, 10, { when: "group = 'a'" }), ...row(11, 20, { when: "group = 'b'" })],
      { case: groups },
    ),
  ),
  sound(
    'a statement for just those who would go too far',
    w.script([
      w.choice('A', [1, 2], w.answered),
      ...row(1, 8),
      w.block('b', [w.secret('M'), ...row(9, 14)], { when: 'A = 1' }),
    ]),
  ),
  sound(
    'two statements, one for each group, before the sensitive items',
    w.script([w.choice('A')], {
      sensitive: [
        w.secret('M', { when: "group = 'a'" }),
        w.secret('N', { when: "group = 'b'" }),
        w.choice('X'),
      ],
      case: groups,
    }),
  ),
  sound(
    'a sensitive item for just those who heard the statement',
    w.script([w.choice('A')], {
      sensitive: [w.secret('M', { when: 'A = 1' }), w.choice('X', [1, 2], { when: 'A = 1' })],
    }),
  ),
  sound(
    'a closing statement after the sensitive items',
    w.script([w.secret('M')], { sensitive: [w.choice('X')] }),
  ),
]

const texts = [
  sound(
    'a reason that begins like none',
    w.script([
      w.multiple('A', [1], {
        options: [
          w.option(1, '담당자가 없어서', 'nobody was in charge'),
          w.option(2, '주차장 없음', 'no car park'),
          w.option(3, '방법을 몰라서', 'did not know how'),
          w.option(4, '거절하기 어려워서', 'hard to refuse'),
        ],
      }),
    ]),
  ),
  sound(
    'none, in a choice of one',
    w.script([w.choice('A', [1], { options: [w.option(1, '있다', 'yes'), w.option(2, '없다', 'none')] })]),
  ),
  sound('brackets in the order of largest first', w.script([w.brackets('A', [[10], [5, 10], [1, 5]])])),
  sound('whole numbers by bounds between them', w.script([w.brackets('A', [[0.5, 2.5], [2.5, 5.5], [5.5]])])),
  sound(
    'brackets that begin and end somewhere',
    w.script([
      w.brackets('A', [
        [20, 30],
        [30, 40],
        [40, 50],
      ]),
    ]),
  ),
  sound(
    'a text of fills alone',
    w.script([w.text('A', { read: words('{place}', '{place}') })], { case: { place: { type: 'text' } } }),
  ),
  sound(
    'figures for words',
    w.script([w.choice('A', [1], { options: [w.option(1, '1', '1'), w.option(2, '2~3', '2–3')] })]),
  ),
  sound(
    'a Korean name inside an English text',
    w.script([w.text('A', { read: words('청렴이 무엇입니까?', 'What is 청렴 (integrity)?') })]),
  ),
]

export const soundScripts: readonly Sound[] = [...conditions, ...routes, ...texts]
