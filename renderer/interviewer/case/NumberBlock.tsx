import { useEffect, useRef } from 'react'
import type { CaseScreen, PhoneFacts } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { formatTimeToTheSecond } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { HandOver } from './HandOver.tsx'

/** Whom to call. Only the number in use stands there in full; that it was seen is logged and said. */
export function NumberBlock({ screen }: { screen: CaseScreen }) {
  const t = useText()
  const zone = zoneOf(useView())
  const inUse = screen.phones.find((phone) => phone.inUse)
  return (
    <section className="case-row case-number">
      <h2 className="margin-word">{t.case.number}</h2>
      <div>
        <p className="case-person">
          <strong>{t.case.respondent(screen.respondent.name)}</strong>
          <span>
            {t.case.kinds[screen.case.respondentKind]}
            {inUse && ` · ${t.case[inUse.kind]}`}
          </span>
          <span className="case-viewed">
            <Icon name="eye" />
            {t.case.viewed(formatTimeToTheSecond(screen.respondent.viewedAt, zone))}
          </span>
        </p>
        <div className="case-dialled">
          <p className="case-digits">{inUse?.shown ?? '—'}</p>
          {screen.phase === 'dialling' && <HandOver handOver={screen.handOver} line={screen.line} />}
        </div>
        {screen.phase === 'preparing' && <Calling others={othersAfter(screen.phones)} />}
      </div>
    </section>
  )
}

/** The numbers that are not in use, the next one first. */
function othersAfter(phones: PhoneFacts[]): PhoneFacts[] {
  const at = phones.findIndex((phone) => phone.inUse)
  return [...phones.slice(at + 1), ...phones.slice(0, Math.max(0, at))]
}

function Calling({ others }: { others: PhoneFacts[] }) {
  const console = useConsole()
  const { panel } = useConsoleState()
  const t = useText()
  const dial = useRef<HTMLButtonElement>(null)
  const open = panel !== null
  useEffect(() => {
    if (!open) dial.current?.focus()
  }, [open])
  const press = (key: string) => (event: { timeStamp: number }) =>
    console.press({ key, types: '', at: event.timeStamp, focus: 'other' })
  return (
    <div className="case-calling">
      <Button ref={dial} primary size="large" icon="phone" keys="Enter" onClick={press('Enter')}>
        {t.case.dial}
      </Button>
      <Button size="large" keys="Ctrl C" onClick={press('Ctrl+KeyC')}>
        {t.case.copy}
      </Button>
      {others.length > 0 && (
        <div className="case-others">
          {others.map((other, index) => (
            <button key={other.kind} type="button" className="case-other" onClick={press('Digit2')}>
              <Icon name="hidden" />
              {t.case[other.kind]} <span>{other.shown}</span>
              {other.last && <small data-failed={other.failed}>{t.outcomes[other.last]}</small>}
              {index === 0 ? <KeyCap>2</KeyCap> : <span className="case-no-cap" />}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
