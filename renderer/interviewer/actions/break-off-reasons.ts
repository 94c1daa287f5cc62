/** In the order of their keys, 1 to 6. */
export const breakOffReasons = ['hung-up', 'no-time', 'refused', 'distrust', 'too-long', 'other'] as const
