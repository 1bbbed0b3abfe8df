/** Where reports stand among each other. */
export const AREAS = ['money', 'sales', 'work'] as const;
export type Area = (typeof AREAS)[number];
