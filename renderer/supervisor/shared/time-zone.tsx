import { createContext, useContext } from 'react'

/** The study's time zone, for every day and time on the page. */
export const TimeZone = createContext('Asia/Seoul')
export const useTimeZone = () => useContext(TimeZone)

export const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
