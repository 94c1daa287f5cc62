/** In the order of their keys, 1 to 5. */
export const breakKinds = ['short', 'lunch', 'briefing', 'technical', 'other'] as const
