import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { dispositionName, outcomeName } from '#core/contract/outcome-words.ts'
import type { CaseRow } from '#core/contract/supervisor.ts'
import { Button } from '../../ui/Button.tsx'
import { formatCount, formatDate, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { StatusSign } from '../../ui/StatusSign.tsx'
import { CALL_TIMEOUT, type Centre, isSignedOut } from '../centre/centre.ts'
import type { Row } from '../progress/table.ts'
import { nameIn } from '../shared/name.ts'
import { useTimeZone } from '../shared/time-zone.tsx'
import { useRowsInView } from '../shared/use-rows-in-view.ts'
import { useText } from '../texts/text.ts'

/** The cases behind one number: no name, no telephone number, no answer. Read again when the number changes. */
export function Cases({
  row,
  disposition,
  centre,
  onClose,
}: {
  row: Row
  disposition: string
  centre: Centre
  onClose: () => void
}) {
  const t = useText()
  const language = useLanguage()
  const institution = row.kind === 'task' ? row.of.of : row.row.of
  const tasks = row.kind === 'task' ? [row.row.of] : row.row.of.tasks
  const expected = tasks.reduce((n, task) => n + (task.dispositions[disposition] ?? 0), 0)
  const behind = {
    institution: institution.institution,
    task: row.kind === 'task' ? row.row.of.task : null,
    disposition,
  }
  const cases = useQuery({
    queryKey: ['cases', behind, expected],
    queryFn: ({ signal }) =>
      centre.cases(behind, { signal: AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT)]) }),
    placeholderData: (previous, query) =>
      JSON.stringify(query?.queryKey[1]) === JSON.stringify(behind) ? keepPreviousData(previous) : undefined,
    retryDelay: (failures) => Math.min(30_000, 1000 * 2 ** failures),
    retry: (_, error) => !isSignedOut(error),
  })
  const what =
    disposition === '' ? t.noDispositionYet : `${disposition} ${dispositionName(disposition, language)}`
  const where =
    row.kind === 'task'
      ? `${nameIn(language, institution)} · ${nameIn(language, row.row.of)}`
      : nameIn(language, institution)
  return (
    <Pane
      title={`${t.cases} ${formatCount(expected)}`}
      about={`${where} · ${what}`}
      actions={
        <Button size="small" onClick={onClose} keys="Esc">
          {t.close}
        </Button>
      }
    >
      {cases.failureCount > 0 && (
        <p className="behind-sentence behind-trouble">
          {isSignedOut(cases.failureReason) ? t.signedOutHelp : t.casesFailed}
        </p>
      )}
      {cases.data !== undefined && cases.data.length < expected && !cases.isFetching && (
        <p className="behind-sentence">{t.firstOf(cases.data.length, expected)}</p>
      )}
      {cases.data === undefined ? (
        <p className="behind-sentence">{t.loading}</p>
      ) : cases.data.length === 0 ? (
        <p className="behind-sentence">{t.noneBehind}</p>
      ) : (
        <CaseTable cases={cases.data} />
      )}
    </Pane>
  )
}

function CaseTable({ cases }: { cases: CaseRow[] }) {
  const t = useText()
  const language = useLanguage()
  const zone = useTimeZone()
  const { ref, onScroll, indices, row, height } = useRowsInView(cases.length, null)
  useEffect(() => ref.current?.focus(), [ref])
  const columns = [t.caseNumber, t.disposition, t.attempts, t.lastOutcome, t.lastTime, t.station]
  const when = (at: string) => `${formatDate(at, zone, language)} ${formatTime(at, zone)}`
  return (
    <table
      ref={ref}
      onScroll={onScroll}
      className="cases"
      aria-label={t.cases}
      aria-rowcount={cases.length + 1}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
      tabIndex={0}
    >
      <thead className="cases-head">
        <tr className="case-row" aria-rowindex={1}>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="cases-body" style={{ height }}>
        {indices.map((index) => {
          const one = cases[index]
          if (one === undefined) return null
          return (
            <tr key={one.case} className="case-row" aria-rowindex={index + 2} style={{ top: index * row }}>
              <td className="case-number">
                {one.number}
                {one.conflict && (
                  <StatusSign icon="warning" tone="signal">
                    {t.conflict}
                  </StatusSign>
                )}
              </td>
              <td>
                {one.disposition !== null
                  ? dispositionName(one.disposition, language)
                  : one.neverAgain
                    ? t.neverAgain
                    : t.noDispositionYet}
              </td>
              <td>{formatCount(one.attempts)}</td>
              <td>{one.lastOutcome === null ? t.notTriedYet : outcomeName(one.lastOutcome, language)}</td>
              <td>{one.lastAt === null ? '—' : when(one.lastAt)}</td>
              <td>{one.station ?? '—'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
