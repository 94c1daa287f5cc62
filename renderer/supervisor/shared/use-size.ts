import { useLayoutEffect, useRef, useState } from 'react'

export interface Size {
  width: number
  height: number
  /** The element's `--row`, px: rows are taller on large screens. */
  row: number
}

/** The inner size of an element as it is laid out; zeros before the first layout. */
export function useSize<T extends HTMLElement>() {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0, row: 28 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const row = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 28
      setSize((before) =>
        before.width === width && before.height === height && before.row === row
          ? before
          : { width, height, row },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size] as const
}
