import type { Text } from '../../contract/language.ts'
import type { Item, Script, Section } from '../definition.ts'
import { calledInWords } from '../in-words/text.ts'
import { scriptName } from '../parse.ts'
import { gatherBlocks, knowing, type Repeated } from './blocks.ts'
import { endingsInWords } from './endings.ts'
import { entryOf } from './entry.ts'
import type { BlockOfEntries, Counts, Scale, Sheet, SheetSection } from './sheet.ts'

/** A script as it stands on paper. */
export function sheetOf(script: Script): Sheet {
  const items = [...script.items.values()]
  return {
    title: script.title,
    name: scriptName(script),
    mode: script.mode,
    counts: countsOf(script, items),
    fills: [...script.values].map(([name, { of }]) => ({ name, label: calledInWords(name, script), of })),
    scale: items.some(({ kind }) => kind === 'likert-two-step') ? scaleOf(script) : null,
    sections: script.sections.map((section) => sectionOf(section, script)),
    endings: endingsInWords(script),
  }
}

function sectionOf(section: Section, script: Script): SheetSection {
  return {
    id: section.id,
    title: section.title,
    sensitive: section.sensitive,
    entries: gatherBlocks(section).map((part) =>
      'block' in part ? blockOf(part, script) : entryOf(part, script),
    ),
  }
}

function blockOf({ block, items, turns, over }: Repeated, script: Script): BlockOfEntries {
  const known = knowing(script, items)
  return { block, heading: headingOf(turns, over), entries: items.map((item) => entryOf(item, known)) }
}

function headingOf(turns: readonly Text[], over: string | null): Text {
  const ko = turns.map(({ ko }) => ko).join(', ')
  const en = turns.map(({ en }) => en).join(', ')
  if (over === null) return { ko: `되풀이: ${ko} 차례로`, en: `Repeated for each of: ${en}` }
  return {
    ko: `되풀이: ${over}에서 고른 것마다 (${ko})`,
    en: `Repeated for each answer given at ${over} (${en})`,
  }
}

function countsOf({ sections }: Script, items: readonly Item[]): Counts {
  const asked = (of: readonly Item[]) =>
    of.filter((item) => item.kind !== 'statement' && !isObserved(item)).length
  return {
    sections: sections.length,
    asked: asked(items),
    observed: items.filter(isObserved).length,
    statements: items.filter(({ kind }) => kind === 'statement').length,
    confidentiality: items.filter((item) => item.kind === 'statement' && item.confidentiality).length,
    sensitive: asked(sections.filter(({ sensitive }) => sensitive).flatMap(({ items }) => items)),
    conditional: items.filter(({ when }) => when !== null).length,
  }
}

const isObserved = (item: Item) => item.kind === 'choice' && item.observed

function scaleOf({ likert }: Script): Scale {
  const { yes, no } = likert
  return {
    ask: likert.ask,
    instruction: likert.instruction,
    neutral: likert.neutral,
    sides: [
      { ...yes, code: 1, degrees: yes.degrees.map((label, i) => ({ code: i + 1, label, value: 5 + i })) },
      { ...no, code: 2, degrees: no.degrees.map((label, i) => ({ code: i + 1, label, value: 3 - i })) },
    ],
  }
}
