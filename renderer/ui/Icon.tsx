import type { ReactNode } from 'react'
import './icon.css'

/** 16 px box, 1.5 px stroke, round, in the text's colour. Always beside a word, so hidden from readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  )
}

export type IconName = keyof typeof shapes

const shapes = {
  /** Read aloud. */
  wave: <path d="M1 7v2M3.4 5v6M5.8 3v10M8.2 6v4M10.6 2.5v11M13 5.5v5M15.2 7v2" />,
  /** Not read. */
  flat: <path d="M1.5 8h13" />,
  /** Read if asked. */
  question: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2" />
      <path d="M8 11.4v.01" />
    </>
  ),
  information: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.4v3.6M8 4.9v.01" />
    </>
  ),
  paused: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2M8 10v1.4" />
    </>
  ),
  hidden: (
    <>
      <path d="M2.5 2.5l11 11" />
      <path d="M6.2 4.2A7 7 0 0 1 8 4c3.4 0 5.6 2.4 6.5 4a9 9 0 0 1-2 2.4M4 5.3A9.4 9.4 0 0 0 1.5 8c.9 1.6 3.1 4 6.5 4 .9 0 1.7-.2 2.4-.4" />
    </>
  ),
  eye: (
    <>
      <path d="M1.5 8c.9-1.6 3.1-4 6.5-4s5.6 2.4 6.5 4c-.9 1.6-3.1 4-6.5 4s-5.6-2.4-6.5-4z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  check: <path d="M2.5 8.5l3.5 3.5 7.5-8" />,
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  phone: (
    <path d="M4.9 2.2L3.3 2.5C2.5 2.7 2 3.4 2.2 4.2c.9 4.7 4.9 8.7 9.6 9.6.8.2 1.5-.3 1.7-1.1l.3-1.6-2.9-1.5-1.3 1.3c-1.8-.8-3.3-2.3-4.1-4.1l1.3-1.3z" />
  ),
  link: (
    <>
      <path d="M1.5 6.2a9.5 9.5 0 0 1 13 0M3.8 8.8a6.2 6.2 0 0 1 8.4 0M6 11.3a3 3 0 0 1 4 0" />
      <path d="M8 13.2v.01" />
    </>
  ),
  offline: (
    <>
      <path d="M2.5 2.5l11 11" />
      <path d="M8.6 3.6a9.5 9.5 0 0 1 5.9 2.6M1.5 6.2a9.5 9.5 0 0 1 2.7-1.8M9.8 7.4a6.2 6.2 0 0 1 2.4 1.4M3.8 8.8a6.2 6.2 0 0 1 2.7-1.5M6 11.3a3 3 0 0 1 3-.7" />
    </>
  ),
  note: (
    <>
      <rect x="3" y="2" width="10" height="12" rx="1.5" />
      <path d="M5.5 5.5h5M5.5 8h5M5.5 10.5h3" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4.2V8l2.4 1.5" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 13.8a5.2 5.2 0 0 1 10.4 0" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.8" />
      <path d="M10.6 10.6l3.6 3.6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2L1.6 13.5h12.8z" />
      <path d="M8 6.5v3M8 11.5v.01" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11" />
    </>
  ),
  record: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="1.6" />
    </>
  ),
  download: <path d="M8 2v8.5M4.5 7.2L8 10.7l3.5-3.5M2.5 13.8h11" />,
  'chevron-down': <path d="M3 5.5l5 5 5-5" />,
  'chevron-right': <path d="M5.5 3l5 5-5 5" />,
  keyboard: (
    <>
      <rect x="1.5" y="4" width="13" height="8" rx="1.5" />
      <path d="M4 6.7v.01M6.7 6.7v.01M9.3 6.7v.01M12 6.7v.01M5 9.5h6" />
    </>
  ),
} satisfies Record<string, ReactNode>
