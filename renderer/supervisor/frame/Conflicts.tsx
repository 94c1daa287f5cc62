import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dispositionName } from '#core/contract/outcome-words.ts'
import type { ConflictRow, Progress } from '#core/contract/supervisor.ts'
import { useLanguage } from '../../ui/language.tsx'
import { CALL_TIMEOUT, type Centre, isSignedOut } from '../centre/centre.ts'
import { whereIn } from '../shared/where.ts'
import { useText } from '../texts/text.ts'

/** The cases that two stations worked on, to be seen. Read when it is opened, and again when their number changes. */
export function Conflicts({
  progress,
  conflicts,
  centre,
}: {
  progress: Progress
  conflicts: number
  centre: Centre
}) {
  const t = useText()
  const cases = useQuery({
    queryKey: ['conflicts', conflicts],
    queryFn: ({ signal }) =>
      centre.conflicts(undefined, { signal: AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT)]) }),
    placeholderData: keepPreviousData,
    retryDelay: (failures) => Math.min(30_000, 1000 * 2 ** failures),
    retry: (_, error) => !isSignedOut(error),
  })
  return (
    <>
      <p>{t.conflictsAbout}</p>
      {cases.failureCount > 0 && (
        <p className="behind-trouble">{isSignedOut(cases.failureReason) ? t.signedOutHelp : t.casesFailed}</p>
      )}
      {cases.data === undefined ? (
        <p>{t.loading}</p>
      ) : (
        <>
          {cases.data.length < conflicts && !cases.isFetching && (
            <p>{t.firstOf(cases.data.length, conflicts)}</p>
          )}
          <ConflictTable cases={cases.data} progress={progress} />
        </>
      )}
    </>
  )
}

function ConflictTable({ cases, progress }: { cases: ConflictRow[]; progress: Progress }) {
  const t = useText()
  const language = useLanguage()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className="unfolding-scroll" role="group" aria-label={t.conflicts(cases.length)} tabIndex={0}>
      <table className="unfolding-table">
        <thead>
          <tr>
            <th scope="col">{t.caseNumber}</th>
            <th scope="col">{t.columnName}</th>
            <th scope="col">{t.disposition}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.case}>
              <td className="unbroken">{one.number}</td>
              <td>{whereIn(progress, one, language)}</td>
              <td>
                {one.disposition === null ? t.noDispositionYet : dispositionName(one.disposition, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
