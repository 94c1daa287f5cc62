/** Why somebody who is signed in takes no calls. */
export const breakKinds = ['short', 'lunch', 'briefing', 'technical', 'other'] as const
export type BreakKind = (typeof breakKinds)[number]
