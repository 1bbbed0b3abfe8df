import type { Tone } from '#app/ui/tone.ts';
import type { ReportState } from '#domain/acceptance/model/report-state.ts';

/** The colour of a report's state: amber while the client has to answer. */
export const REPORT_TONES: Record<ReportState, Tone> = {
  draft: 'neutral',
  sent: 'warning',
  viewed: 'warning',
  accepted: 'success',
  accepted_with_objections: 'warning',
  refused: 'error',
  accepted_tacitly: 'success',
};
