/**
 * What a client's workflow may have to do by itself. Each capability answers, from its rows, what is pending for a client
 * and from when; the workflow sleeps until the earliest and has it done by a system verb of that name.
 */
export const DUE_ACTS = [
  'deliverMail',
  'remindOffer',
  'expireOffer',
  'remindSignature',
  'expireEnvelope',
  'noticeContract',
  'expireContract',
  'remindAcceptance',
  'acceptTacitly',
  'warnIssueTerm',
  'warnAdvanceTerm',
] as const;
export type DueAct = (typeof DUE_ACTS)[number];

export interface Due {
  act: DueAct;
  /** The row it is about: a delivery, an offer, an envelope, a contract, a report. */
  id: string;
  /** From when; in the past means now. */
  at: Date;
}

/** Names an act among all of a client's. */
export const keyOf = ({ act, id }: Pick<Due, 'act' | 'id'>): string => `${act} ${id}`;

/** The first of the pending acts; undefined when nothing is pending and the workflow may end. */
export const earliestDue = (dues: readonly Due[]): Due | undefined =>
  dues.reduce<Due | undefined>((first, due) => (first === undefined || due.at < first.at ? due : first), undefined);
