import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { type HandReason, handReasons } from '#core/contract/hand-reason.ts'
import type { HandRow, Progress } from '#core/contract/supervisor.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDate, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { CALL_TIMEOUT, type Centre, isSignedOut } from '../centre/centre.ts'
import { useTimeZone } from '../shared/time-zone.tsx'
import { whereIn } from '../shared/where.ts'
import { useText } from '../texts/text.ts'

/** The cases that nobody is given any more, by why, with what to do. Read again when their number changes. */
export function Hands({ progress, hands, centre }: { progress: Progress; hands: number; centre: Centre }) {
  const t = useText()
  const cases = useQuery({
    queryKey: ['hands', progress.hands],
    queryFn: ({ signal }) =>
      centre.hands(undefined, { signal: AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT)]) }),
    placeholderData: keepPreviousData,
    retryDelay: (failures) => Math.min(30_000, 1000 * 2 ** failures),
    retry: (_, error) => !isSignedOut(error),
  })
  return (
    <>
      {cases.failureCount > 0 && (
        <p className="behind-trouble">{isSignedOut(cases.failureReason) ? t.signedOutHelp : t.casesFailed}</p>
      )}
      {cases.data === undefined ? (
        <p>{t.loading}</p>
      ) : (
        <>
          {cases.data.length < hands && !cases.isFetching && <p>{t.firstOf(cases.data.length, hands)}</p>}
          {handReasons.map((why) => {
            const rows = cases.data.filter((row) => row.why === why)
            return (
              rows.length > 0 && <Group key={why} why={why} rows={rows} progress={progress} centre={centre} />
            )
          })}
        </>
      )}
    </>
  )
}

/** What one more call may help. */
const mayRelease: readonly HandReason[] = ['late-appointment', 'full-appointment', 'attempts-used']

function Group({
  why,
  rows,
  progress,
  centre,
}: {
  why: HandReason
  rows: HandRow[]
  progress: Progress
  centre: Centre
}) {
  const t = useText()
  const language = useLanguage()
  const zone = useTimeZone()
  const { name, about } = t.hand[why]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className="unfolding-scroll" role="group" aria-label={name} tabIndex={0}>
      <p>
        <b>{name}</b> {about}
      </p>
      <table className="unfolding-table">
        <thead>
          <tr>
            <th scope="col">{t.caseNumber}</th>
            <th scope="col">{t.columnName}</th>
            <th scope="col">{t.since}</th>
            <th scope="col">{t.interviewer}</th>
            {mayRelease.includes(why) && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.case}>
              <td className="unbroken">{row.number}</td>
              <td>{whereIn(progress, row, language)}</td>
              <td className="unbroken">
                {row.at === null ? '—' : `${formatDate(row.at, zone, language)} ${formatTime(row.at, zone)}`}
              </td>
              <td>{row.interviewer ?? '—'}</td>
              {mayRelease.includes(why) && (
                <td className="number">
                  <Release row={row} centre={centre} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The row goes with the next figures; until then the button says that it was done. */
function Release({ row, centre }: { row: HandRow; centre: Centre }) {
  const t = useText()
  const release = useMutation({
    mutationFn: () => centre.release({ case: row.case }, { signal: AbortSignal.timeout(CALL_TIMEOUT) }),
  })
  return (
    <Button
      size="small"
      disabled={release.isPending || release.isSuccess}
      aria-label={`${row.number} ${t.release}`}
      onClick={() => release.mutate()}
    >
      {release.isSuccess ? t.released : release.isError ? t.releaseAgain : t.release}
    </Button>
  )
}
