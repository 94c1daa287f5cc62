import { useLayoutEffect, useRef } from 'react'
import type { WrapUpScreen } from '#core/contract/station-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { choiceLabel } from './labels.ts'
import { foundRows, type Row, rareRows, rowsOf } from './rows.ts'
import { whyImpossible } from './why-impossible.ts'

/** Three groups: fits this call, possible otherwise, not possible with the reason. */
export function Choices({ screen, selected }: { screen: WrapUpScreen; selected: Row | null }) {
  const state = useConsoleState()
  const t = useText()
  const rows = rowsOf(screen)
  const found = new Set(foundRows(state).map((row) => row.choice.choice))
  const rare = rareRows(state)
  const group = (from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row) => (
        <ChoiceRow
          key={row.choice.choice}
          row={row}
          selected={row.choice.choice === selected?.choice.choice}
          found={found.has(row.choice.choice)}
        />
      ))
  return (
    <div className="choices">
      <div className="choices-head">
        <h1>{t.wrapUp.title}</h1>
        <Search />
      </div>
      {found.size === 0 && <p className="choices-none">{t.wrapUp.noneSelected}</p>}
      <h2 id="fitting">{t.wrapUp.fitting}</h2>
      <ul aria-labelledby="fitting">{group(0, screen.fitting.length)}</ul>
      {screen.other.length > 0 && (
        <>
          <h2 id="other">{t.wrapUp.other}</h2>
          <ul aria-labelledby="other">{group(screen.fitting.length, rows.length)}</ul>
        </>
      )}
      {rare.length > 0 && (
        <>
          <h2 id="rare">{t.wrapUp.rare}</h2>
          <ul aria-labelledby="rare">
            {rare.map((row) => (
              <ChoiceRow
                key={row.choice.choice}
                row={row}
                selected={row.choice.choice === selected?.choice.choice}
                found
              />
            ))}
          </ul>
        </>
      )}
      {screen.impossible.length > 0 && (
        <>
          <h2 id="impossible">{t.wrapUp.impossible}</h2>
          <ul aria-labelledby="impossible">
            {screen.impossible.map((one) => (
              <li key={`${one.code} ${one.outcome}`} className="choice-impossible">
                <span aria-hidden="true">—</span>
                <span>{one.code ?? t.wrapUp.temporary}</span>
                <span>{choiceLabel(t, one)}</span>
                <span>{whyImpossible(one.why, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Digits, a code or part of a name: typing anywhere on the screen lands here. */
function Search() {
  const console = useConsole()
  const { draft, panel } = useConsoleState()
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  const open = panel !== null
  useLayoutEffect(() => {
    if (!open) field.current?.focus()
  }, [open])
  return (
    <label className="choices-search">
      <Icon name="search" />
      <span className="visually-hidden">{t.wrapUp.search}</span>
      <input
        ref={field}
        data-entry
        autoComplete="off"
        spellCheck={false}
        placeholder={t.wrapUp.search}
        value={draft.typed}
        onChange={(event) => console.change({ draft: { ...draft, typed: event.target.value, row: null } })}
      />
    </label>
  )
}
