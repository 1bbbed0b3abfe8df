import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface Presence {
  state: 'active' | 'suspended' | 'removed';
  /** First day away; null with an `awayUntil` means away already. */
  awayFrom: string | null;
  /** Last day away. */
  awayUntil: string | null;
}

/** Whether a colleague is not there on a day: away on leave, or no longer at work in the company at all. */
export const isAbsent = ({ state, awayFrom, awayUntil }: Presence, day: CivilDate): boolean =>
  state !== 'active' || (awayUntil !== null && day <= awayUntil && (awayFrom === null || awayFrom <= day));
