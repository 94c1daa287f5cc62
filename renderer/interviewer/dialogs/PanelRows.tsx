import { KeyCap } from '../../ui/KeyCap.tsx'

/** Numbered rows of a dialog, chosen by digit, arrow or mouse. `selected` and `select`: from 1. */
export function PanelRows({
  rows,
  selected,
  select,
}: {
  rows: readonly string[]
  selected: number | null
  select(row: number): void
}) {
  return (
    <ul>
      {rows.map((row, index) => (
        <li key={row}>
          <button
            type="button"
            className="dialog-row"
            tabIndex={-1}
            data-filled={selected === index + 1 || undefined}
            aria-pressed={selected === index + 1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => select(index + 1)}
          >
            <KeyCap size="medium" state={selected === index + 1 ? 'on' : undefined}>
              {index + 1}
            </KeyCap>
            <span>{row}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
