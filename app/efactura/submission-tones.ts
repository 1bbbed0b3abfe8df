import type { Tone } from '#app/ui/tone.ts';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';

/** The colour of each state of an invoice at ANAF. */
export const SUBMISSION_TONES: Record<SubmissionState, Tone> = {
  not_applicable: 'neutral',
  waiting: 'warning',
  unsent: 'warning',
  sending: 'info',
  accepted: 'info',
  processing: 'info',
  validated: 'success',
  rejected: 'error',
  uncertain: 'warning',
};
