export const REPORT_STATES = [
  'draft',
  'sent',
  'viewed',
  'accepted',
  'accepted_with_objections',
  'refused',
  'accepted_tacitly',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** The client may still answer. */
export const isOpen = (state: ReportState): boolean => state === 'sent' || state === 'viewed';

/** Its quantities may be invoiced. */
export const isAccepted = (state: ReportState): boolean =>
  state === 'accepted' || state === 'accepted_with_objections' || state === 'accepted_tacitly';
