import type { Tone } from '#app/ui/tone.ts';
import type { WorkState } from '#domain/delivery/model/work-state.ts';

/** The colour of an intervention's state. */
export const WORK_TONES: Record<WorkState, Tone> = {
  planned: 'neutral',
  started: 'info',
  done: 'success',
  confirmed: 'success',
  blocked: 'error',
};
