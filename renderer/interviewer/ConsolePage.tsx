import { useLayoutEffect } from 'react'
import { LanguageProvider } from '../ui/language.tsx'
import { applyTextSize } from '../ui/text-size.ts'
import { AppointmentScreen } from './appointment/AppointmentScreen.tsx'
import { AvailableScreen } from './available/AvailableScreen.tsx'
import { BreakScreen } from './break/BreakScreen.tsx'
import { CallCaseScreen } from './case/CallCaseScreen.tsx'
import type { Console } from './console/console.ts'
import { workPanel } from './console/panels.ts'
import { ConsoleProvider, useConsoleState } from './console/use-console.ts'
import { Opening } from './frame/Opening.tsx'
import { InterviewScreen } from './interview/InterviewScreen.tsx'
import { MyDayScreen } from './my-day/MyDayScreen.tsx'
import { ReplayScreen } from './replay/ReplayScreen.tsx'
import { PledgeScreen } from './sign-in/PledgeScreen.tsx'
import { SignInScreen } from './sign-in/SignInScreen.tsx'
import { Announcer } from './spoken/Announcer.tsx'
import { WrapUpScreen } from './wrap-up/WrapUpScreen.tsx'

/** Shows the view the station gave, and nothing else. */
export function ConsolePage({ console }: { console: Console }) {
  return (
    <ConsoleProvider value={console}>
      <Shown />
    </ConsoleProvider>
  )
}

function Shown() {
  const { view } = useConsoleState()
  const textSize = view?.textSize ?? 'normal'
  useLayoutEffect(() => applyTextSize(textSize), [textSize])
  return (
    <LanguageProvider language={view?.language ?? 'ko'}>
      {view ? <Page /> : <Opening />}
      <Announcer />
    </LanguageProvider>
  )
}

/** Two panels take the whole work area. */
function Page() {
  const panel = workPanel(useConsoleState())
  switch (panel?.name) {
    case 'appointment':
      return <AppointmentScreen panel={panel} />
    case 'my-day':
      return <MyDayScreen day={panel.day} selected={panel.selected} />
    case undefined:
      return <ScreenOf />
    default:
      return panel satisfies never
  }
}

function ScreenOf() {
  const { view } = useConsoleState()
  const screen = view?.screen
  if (!screen) return null
  switch (screen.name) {
    case 'sign-in':
      return <SignInScreen screen={screen} />
    case 'pledge':
      return <PledgeScreen screen={screen} />
    case 'break':
      return <BreakScreen screen={screen} />
    case 'available':
      return <AvailableScreen screen={screen} />
    case 'replay':
      return <ReplayScreen screen={screen} />
    case 'case':
      return <CallCaseScreen screen={screen} />
    case 'interview':
      return <InterviewScreen screen={screen} />
    case 'wrap-up':
      return <WrapUpScreen screen={screen} />
    default:
      return screen satisfies never
  }
}
