import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import type { SignInScreen as Screen } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { type Action, capOf } from '../actions/action.ts'
import { language } from '../actions/language.ts'
import { practice } from '../actions/practice.ts'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { PinCells } from './PinCells.tsx'
import { SignInPage } from './SignInPage.tsx'
import { useWaitLeft } from './use-wait-left.ts'

/** Number and PIN at the left, the pledge at the right. Nothing of who was here before. */
export function SignInScreen({ screen }: { screen: Screen }) {
  const t = useText()
  const view = useView()
  const { demonstration } = screen
  return (
    <SignInPage
      title={view.practice ? t.signIn.practiceTitle(view.station) : t.signIn.seat(view.station)}
      promised={screen}
    >
      <Form />
      <div className="sign-in-more">
        <SmallKey of={practice} />
        <SmallKey of={language} />
      </div>
      {view.practice && <p className="sign-in-demonstration">{t.signIn.practiceAbout}</p>}
      {demonstration && (
        <p className="sign-in-demonstration">
          <span>{t.signIn.demonstration}</span>
          {t.signIn.demonstrationNumber} <b>{demonstration.number}</b> · {t.signIn.demonstrationPin}{' '}
          <b>{demonstration.pin}</b>
        </p>
      )}
    </SignInPage>
  )
}

/** An action of the page as a small button with its key. */
function SmallKey({ of }: { of: Action }) {
  const console = useConsole()
  const state = useConsoleState()
  const t = useText()
  const [key = null] = of.keys
  return (
    <Button
      size="small"
      keys={capOf(of, state)}
      onClick={(event) => console.press({ key, types: '', at: event.timeStamp, focus: 'other' })}
    >
      {of.label(t, state)}
    </Button>
  )
}

/** So many tries before a number is locked, the page says how many are left. */
const warnedBelow = 5

function Form() {
  const console = useConsole()
  const { pinWrong, panel, saving } = useConsoleState()
  const t = useText()
  const [number, setNumber] = useState('')
  const [pin, setPin] = useState('')
  const [incomplete, setIncomplete] = useState(false)
  const numberField = useRef<HTMLInputElement>(null)
  const pinField = useRef<HTMLInputElement>(null)
  const waitLeft = useWaitLeft()
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
    console.run((station, _looking, options) => station.signIn({ number, pin, pledge: false }, options))
  }
  const word = pinWrong?.locked
    ? t.signIn.locked
    : waitLeft > 0
      ? t.signIn.wait(waitLeft)
      : pinWrong
        ? t.signIn.wrong
        : incomplete
          ? t.signIn.incomplete
          : null
  const warning = pinWrong?.left != null && !pinWrong.locked && pinWrong.left <= warnedBelow

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
        {warning && <span> {t.signIn.left(pinWrong.left ?? 0)}</span>}
      </p>
      <Button type="submit" primary size="large" keys="Enter" disabled={waitLeft > 0}>
        {saving ? t.signIn.beginning : t.signIn.begin}
      </Button>
    </form>
  )
}
