import { Icon } from '../../ui/Icon.tsx'
import type { Filter } from '../progress/filter.ts'
import { useText } from '../texts/text.ts'
import './filter-bar.css'

export function FilterBar({
  filter,
  onFilter,
  needing,
  tasks,
}: {
  filter: Filter
  onFilter: (filter: Filter) => void
  needing: number
  tasks: number
}) {
  const t = useText()
  const choice = (which: Filter['which'], text: string) => (
    <button
      type="button"
      className="filter-choice"
      aria-pressed={filter.which === which}
      onClick={() => onFilter({ ...filter, which })}
    >
      {filter.which === which && <Icon name="check" />}
      {text}
    </button>
  )
  return (
    <span className="filter-bar">
      {choice('needs-a-hand', t.needsAHand(needing))}
      {choice('all', t.all(tasks))}
      <span className="filter-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t.searchLabel}
          placeholder={t.search}
          value={filter.query}
          onChange={(event) => onFilter({ ...filter, query: event.target.value })}
          onKeyDown={(event) => {
            // The first Esc belongs to the word being composed, the next clears, only then it goes back.
            if (event.key !== 'Escape' || event.nativeEvent.isComposing || filter.query === '') return
            event.stopPropagation()
            onFilter({ ...filter, query: '' })
          }}
        />
      </span>
    </span>
  )
}
