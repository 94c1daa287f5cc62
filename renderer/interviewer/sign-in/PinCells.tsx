import { type Ref, useState } from 'react'

const cells = 6

/** One field drawn as six cells. What is in it is never shown. */
export function PinCells({
  ref,
  value,
  onChange,
  wrong,
  describedBy,
}: {
  ref: Ref<HTMLInputElement>
  value: string
  onChange(pin: string): void
  wrong: boolean
  describedBy: string
}) {
  const [focused, setFocused] = useState(false)
  const at = Math.min(value.length, cells - 1)
  return (
    <div className="pin" data-wrong={wrong || undefined}>
      <input
        ref={ref}
        id="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={cells}
        value={value}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      <div className="pin-cells" aria-hidden="true">
        {Array.from({ length: cells }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
          <span key={index} data-here={(focused && index === at) || undefined}>
            {index < value.length ? (
              <i className="pin-dot" />
            ) : (
              focused && index === at && <i className="pin-caret" />
            )}
          </span>
        ))}
      </div>
    </div>
  )
}
