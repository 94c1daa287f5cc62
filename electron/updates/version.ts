/** Whether `found` is a later release than `running`. Only 1.2.3: test versions and anything else are none. */
export function isLater(found: string, running: string): boolean {
  const [a, b] = [partsOf(found), partsOf(running)]
  if (a === null || b === null) return false
  const differs = a.findIndex((part, index) => part !== b[index])
  return differs >= 0 && (a[differs] ?? 0) > (b[differs] ?? 0)
}

function partsOf(version: string): number[] | null {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version)
  return found && found.slice(1).map(Number)
}
