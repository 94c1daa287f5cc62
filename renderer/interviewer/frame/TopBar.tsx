import type { ReactNode } from 'react'
import { Mark } from '../../ui/Mark.tsx'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Reminder } from './Reminder.tsx'
import { ClockSign } from './signs.tsx'
import './top-bar.css'

/** Name, case, institution and task at the left; signs and the clock at the right. */
export function TopBar({ children }: { children: ReactNode }) {
  const { screen, training } = useView()
  const t = useText()
  return (
    <header className="top-bar">
      <Mark />
      {training && (
        <span className="training-mark" title={t.signs.trainingAbout}>
          {t.signs.training}
        </span>
      )}
      {'case' in screen && (
        <p className="top-bar-case">
          <span className="visually-hidden">{t.signs.case} </span>
          <strong>{screen.case.number}</strong>
          <span>
            {screen.case.institution} · {screen.case.task}
          </span>
        </p>
      )}
      <div className="top-bar-signs">
        <ClockSign />
        <Reminder />
        {children}
      </div>
    </header>
  )
}
