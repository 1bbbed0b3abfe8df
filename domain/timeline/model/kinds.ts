/** The tabs of a client's timeline. */
export const TIMELINE_KINDS = ['documents', 'messages', 'work', 'money'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

const PREFIXES: Record<TimelineKind, readonly string[]> = {
  documents: ['Offer', 'Contract', 'Addendum', 'Acceptance', 'Document'],
  messages: ['Message', 'Mail', 'Note', 'Call', 'Visit', 'Task', 'Lead', 'Portal', 'Chat'],
  work: ['Work', 'Service', 'Extra', 'Objection'],
  money: ['Invoice', 'Proforma', 'Payment', 'Receipt', 'Submission', 'Issue'],
};

/** Whether an event of this name stands under a tab. */
export const isOfKind = (type: string, kind: TimelineKind): boolean =>
  PREFIXES[kind].some((prefix) => type.startsWith(prefix));
