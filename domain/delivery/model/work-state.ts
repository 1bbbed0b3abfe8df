export const WORK_STATES = ['planned', 'started', 'done', 'confirmed', 'blocked'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** Something may still be done on it. */
export const isAhead = (state: WorkState): boolean => state === 'planned' || state === 'started' || state === 'blocked';
