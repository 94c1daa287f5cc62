import './mark.css'

/** The sign of Malgeum: a clear ring and the name. */
export function Mark({ large = false }: { large?: boolean }) {
  return (
    <span className="mark" data-large={large || undefined}>
      <span className="mark-ring" />
      <span lang="ko">맑음</span>
    </span>
  )
}
