import type { CompiledScript, CompiledSection } from './compile.ts'
import { printCondition } from './condition/print.ts'
import type { Item } from './definition.ts'
import { finished } from './section.machine.ts'
import type { Template } from './template.ts'

/**
 * The machines as a page (flow.md): a picture of the sections, then of each section with more than a
 * straight line in it, then its items in a table. Drawn from the machines themselves.
 */
export function flowPage(compiled: CompiledScript): string {
  const { script } = compiled
  const sections = [...compiled.sections.values()]
  return `${[
    `# ${script.title.ko} / ${script.title.en}`,
    `\`${compiled.name}\`. 이 파일은 \`malgeum script generate\`가 만듭니다. / Made by \`malgeum script generate\`.`,
    mermaid([
      '[*] --> ' + (sections[0]?.section.id ?? '[*]'),
      ...sections.flatMap(({ section }, i) => [
        `${section.id} : ${section.title.ko} / ${section.title.en}`,
        `${section.id} --> ${sections[i + 1]?.section.id ?? '[*]'}`,
        ...[...new Set(endings(sections[i] as CompiledSection))].map(
          (code) => `${section.id} --> [*] : ${code}`,
        ),
      ]),
    ]),
    ...sections.map(sectionPage),
  ].join('\n\n')}\n`
}

function sectionPage(compiled: CompiledSection): string {
  const { section } = compiled
  const branches = section.items.some(({ when }) => when !== null) || endings(compiled).length > 0
  return [
    `## ${section.id}: ${section.title.ko} / ${section.title.en}${section.sensitive ? ' (민감 / sensitive)' : ''}`,
    ...(branches ? [mermaid(edges(compiled))] : []),
    ['| item | kind | when | text |', '|---|---|---|---|', ...section.items.map(row)].join('\n'),
  ].join('\n\n')
}

function row(item: Item): string {
  const when = item.when === null ? '' : printCondition(item.when)
  return `| ${item.id} | ${item.kind} | ${when} | ${written(item.read).replaceAll('|', '\\|')} |`
}

/** A text as the script writes it, in Korean. */
const written = (template: Template): string =>
  template.ko
    .map((part) =>
      part.type === 'words'
        ? part.words
        : part.type === 'fill'
          ? braces(part.name, part)
          : written(part.label),
    )
    .join('')

const braces = (name: string, { particle }: { particle: string | null }) =>
  `{${particle === null ? name : `${name}/${particle}`}}`

/** The arrows of a section's machine: gates as choices, endings with their disposition. */
function edges({ machine, section }: CompiledSection): string[] {
  const conditions = new Map(
    section.items.map((item) => [`before ${item.id}`, item.when === null ? '' : printCondition(item.when)]),
  )
  const name = (state: string) =>
    state === finished || state.startsWith('ended ') ? '[*]' : state.replaceAll(' ', '_')
  const lines: string[] = []
  for (const [state, node] of Object.entries(machine.states)) {
    if (conditions.has(state)) lines.push(`state ${name(state)} <<choice>>`)
    const transitions = [...node.transitions.values()].flat().concat(node.always ?? [])
    transitions.forEach((transition, i) => {
      const target = transition.target?.[0]?.key ?? ''
      const from = state === 'waiting' ? '[*]' : name(state)
      lines.push(`${from} --> ${name(target)}${label(state, target, i, conditions)}`)
    })
  }
  return lines
}

function label(
  state: string,
  target: string,
  index: number,
  conditions: ReadonlyMap<string, string>,
): string {
  if (target.startsWith('ended ')) return ` : ${target.slice('ended '.length).replace('-', '.')}`
  if (!conditions.has(state)) return ''
  return index === 0 ? ` : ${conditions.get(state)}` : ' : 아니면 / else'
}

function endings({ machine }: CompiledSection): string[] {
  return Object.keys(machine.states)
    .filter((state) => state.startsWith('ended '))
    .map((state) => state.slice('ended '.length).replace('-', '.'))
}

const mermaid = (lines: string[]) =>
  ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n')
