/** Tells whoever listens which choice of a panel is pointed at now; `id` for what is described by it. */
export function PointedAt({ id, children }: { id?: string; children: string | null }) {
  return (
    <p className="visually-hidden" id={id} aria-live="polite" data-spoken="pointed-at">
      {children}
    </p>
  )
}
