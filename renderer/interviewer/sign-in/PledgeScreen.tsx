import { useEffect, useRef } from 'react'
import type { PledgeScreen as Screen } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { SignInPage } from './SignInPage.tsx'

/** Once a day: the pledge is read at the right and made with Enter. */
export function PledgeScreen({ screen }: { screen: Screen }) {
  const t = useText()
  const console = useConsole()
  const { interviewer } = useView()
  const { panel } = useConsoleState()
  const make = useRef<HTMLButtonElement>(null)
  const open = panel !== null
  useEffect(() => {
    if (!open) make.current?.focus()
  }, [open])
  const press = (key: string) => (event: { timeStamp: number }) =>
    console.press({ key, types: '', at: event.timeStamp, focus: 'other' })
  return (
    <SignInPage title={t.signIn.pledgeDue(interviewer?.name ?? '')} promised={screen}>
      <div className="pledging">
        <p>{t.signIn.pledgeAbout}</p>
        <Button ref={make} primary size="large" keys="Enter" onClick={press('Enter')}>
          {t.signIn.makePledge}
        </Button>
        <Button size="small" keys="Alt Q" onClick={press('Alt+KeyQ')}>
          {t.action.signOut}
        </Button>
      </div>
    </SignInPage>
  )
}
