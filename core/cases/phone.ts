/** A case's telephone numbers: two from the roster, and one that was told in a call. */
export const phoneKinds = ['mobile', 'landline', 'told'] as const
export type PhoneKind = (typeof phoneKinds)[number]
