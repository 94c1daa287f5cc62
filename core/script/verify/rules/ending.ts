import { type Context, reportShown, shownBefore } from '../context.ts'
import { nowhere } from '../diagram/costs.ts'

/** end-without-disposition: a route runs out of items and never came to the one that makes it complete. */
export function checkEnding(context: Context): void {
  const { walk, script, order, dead } = context
  const { at } = script.outcome.complete
  const item = script.items.get(at)
  if (item === undefined || dead.has(at)) return
  const asked = walk.settled(walk.conditions.wasAsked(at), order.length)
  const incomplete = walk.where(walk.end, asked, (value) => value !== true)
  if (incomplete === nowhere) return
  reportShown(
    context,
    { rule: 'end-without-disposition', item: at, place: { line: item.line, column: item.column }, found: at },
    shownBefore(context, order.length, incomplete),
  )
}
