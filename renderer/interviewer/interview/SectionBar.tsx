import { memo } from 'react'
import type { SectionProgress } from '#core/contract/prompt.ts'
import { Icon } from '../../ui/Icon.tsx'
import './section-bar.css'

/** Where in the interview we are: a label and ticks for each section; dashed while its length is not known. */
export const SectionBar = memo(function SectionBar({ sections }: { sections: SectionProgress[] }) {
  return (
    <ol className="section-bar">
      {sections.map((section) => (
        <li
          key={section.section}
          data-state={section.state}
          data-size={sizeOf(section.items)}
          aria-current={section.state === 'current' ? 'step' : undefined}
        >
          <span className="section-title">
            {section.state === 'done' && <Icon name="check" />}
            <span>{section.title}</span>
            {section.state === 'current' && section.items !== null && section.items > 1 && (
              <b>
                {Math.min(section.done + 1, section.items)}/{section.items}
              </b>
            )}
          </span>
          <Ticks section={section} />
        </li>
      ))}
    </ol>
  )
})

function Ticks({ section }: { section: SectionProgress }) {
  const { items, done, state } = section
  if (items === null) return <span className="section-ticks" data-unknown data-state={state} />
  return (
    <span className="section-ticks">
      {Array.from({ length: Math.max(1, items) }, (_, at) => {
        const passed = state === 'done' || at < done
        const here = state === 'current' && at === done
        // biome-ignore lint/suspicious/noArrayIndexKey: ticks have no name but their place
        return <i key={at} data-state={passed ? 'done' : here ? 'here' : 'ahead'} />
      })}
    </span>
  )
}

function sizeOf(items: number | null): 'short' | 'middle' | 'long' {
  if (items === null || items > 3) return 'long'
  return items > 1 ? 'middle' : 'short'
}
