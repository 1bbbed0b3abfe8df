import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface Waiting {
  /** Of an addendum «2 / 15»: its own, then that of its contract. */
  number: string;
  until: CivilDate | null;
  sentOn: CivilDate;
}

/** The mail that reminds a client of a document, with what its text needs of it. */
export function reminderOf(kind: 'offer' | 'contract' | 'addendum' | 'acceptance', { number, until, sentOn }: Waiting) {
  if (kind === 'offer') return { template: 'offer-reminder' as const, data: { number, validUntil: until } };
  if (kind === 'acceptance') return { template: 'acceptance-reminder' as const, data: { number, sentOn } };
  const [first = '', contract] = number.split(' / ');
  const named = contract === undefined ? { number } : { number: contract, addendum: first };
  return { template: 'contract-sent' as const, data: { ...named, reminder: true } };
}
