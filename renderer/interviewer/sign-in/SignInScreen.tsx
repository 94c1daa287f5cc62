import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import type { SignInScreen as Screen } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { formatCount } from '../../ui/format.ts'
import { Mark } from '../../ui/Mark.tsx'
import { StatusSign } from '../../ui/StatusSign.tsx'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { PanelOver } from '../dialogs/PanelOver.tsx'
import { SyncSign } from '../frame/signs.tsx'
import { TroubleBand } from '../frame/TroubleBand.tsx'
import { useText } from '../texts/texts.ts'
import { PinCells } from './PinCells.tsx'
import { Pledge } from './Pledge.tsx'
import './sign-in.css'
import { useWaitLeft } from './use-wait-left.ts'

/** Number and PIN at the left, the pledge at the right. Nothing of who was here before. */
export function SignInScreen({ screen }: { screen: Screen }) {
  const t = useText()
  const view = useView()
  const console = useConsole()
  const { demonstration } = screen
  const nothingToSend = view.sync.pending === 0
  return (
    <div className="sign-in-page">
      <TroubleBand />
      <div className="sign-in">
        <main className="sign-in-left">
          <header>
            <Mark large />
            {view.training && <span className="training-mark">{t.signs.training}</span>}
          </header>
          <div className="sign-in-form">
            <h1>{t.signIn.seat(view.station)}</h1>
            <Form screen={screen} />
            <div className="sign-in-more">
              {demonstration ? (
                <p className="sign-in-demonstration">
                  <span>{t.signIn.demonstration}</span>
                  {t.signIn.demonstrationNumber} <b>{demonstration.number}</b> · {t.signIn.demonstrationPin}{' '}
                  <b>{demonstration.pin}</b>
                </p>
              ) : (
                <span />
              )}
              <Button
                size="small"
                keys="Alt L"
                onClick={(event) =>
                  console.press({ key: 'Alt+KeyL', types: '', at: event.timeStamp, focus: 'other' })
                }
              >
                {t.action.language}
              </Button>
            </div>
          </div>
          <footer>
            <SyncSign always />
            <StatusSign icon={nothingToSend ? 'check' : 'clock'}>
              {nothingToSend ? t.signs.nothingToSend : t.signs.toSend(formatCount(view.sync.pending))}
            </StatusSign>
          </footer>
        </main>
        <aside className="sign-in-right">
          <Pledge screen={screen} />
          <PanelOver />
        </aside>
      </div>
    </div>
  )
}

function Form({ screen }: { screen: Screen }) {
  const console = useConsole()
  const { pinWrong, panel, saving } = useConsoleState()
  const t = useText()
  const [number, setNumber] = useState('')
  const [pin, setPin] = useState('')
  const [incomplete, setIncomplete] = useState(false)
  const numberField = useRef<HTMLInputElement>(null)
  const pinField = useRef<HTMLInputElement>(null)
  const waitLeft = useWaitLeft(pinWrong?.waitSeconds ?? screen.waitSeconds)
  const open = panel !== null

  useLayoutEffect(() => {
    if (!open) numberField.current?.focus()
  }, [open])
  // A wrong PIN is keyed anew; the number stays.
  useLayoutEffect(() => {
    if (!pinWrong) return
    setPin('')
    pinField.current?.focus()
  }, [pinWrong])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (number === '') return numberField.current?.focus()
    const missing = pin === ''
    setIncomplete(missing && document.activeElement === pinField.current)
    if (missing) return pinField.current?.focus()
    if (waitLeft > 0) return
    console.run((station, _looking, options) => station.signIn({ number, pin, pledge: true }, options))
  }
  const word =
    waitLeft > 0
      ? t.signIn.wait(waitLeft)
      : pinWrong
        ? t.signIn.wrong
        : incomplete
          ? t.signIn.incomplete
          : null

  return (
    <form onSubmit={submit}>
      <label htmlFor="number">{t.signIn.number}</label>
      <input
        ref={numberField}
        id="number"
        className="sign-in-number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={number}
        onChange={(event) => setNumber(event.target.value.replace(/\s/g, ''))}
      />
      <label htmlFor="pin">{t.signIn.pin}</label>
      <PinCells
        ref={pinField}
        value={pin}
        onChange={setPin}
        wrong={pinWrong !== null}
        describedBy="sign-in-word"
      />
      <p id="sign-in-word" className="sign-in-word" role="alert">
        {word}
      </p>
      <Button type="submit" primary size="large" keys="Enter" disabled={waitLeft > 0}>
        {saving ? t.signIn.beginning : t.signIn.begin}
      </Button>
    </form>
  )
}
