import type { Tone } from '#app/ui/tone.ts';
import type { Standing } from '#domain/portal/model/paper.ts';

/** The colour of how a paper stands for its client. */
export const STANDING_TONES: Record<Standing, Tone> = {
  waiting: 'warning',
  at_company: 'neutral',
  accepted: 'success',
  objections: 'warning',
  declined: 'neutral',
  expired: 'neutral',
  withdrawn: 'neutral',
  in_force: 'success',
  ended: 'neutral',
  open: 'warning',
  partly: 'warning',
  overdue: 'error',
  paid: 'success',
  reversed: 'neutral',
  reversing: 'neutral',
};
