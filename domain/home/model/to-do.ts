import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** What may stand on the list «De făcut»; each kind has its sentence and its button. */
export const TO_DO_KINDS = [
  'task',
  'leadUnanswered',
  'leadWithoutStep',
  'offerAccepted',
  'offerDeclined',
  'reportToSend',
  'reportSilent',
  'toInvoice',
  'advanceToIssue',
  'spvRejected',
  'spvUncertain',
  'spvWaiting',
  'buyerWrote',
  'overdue',
  'contractEnds',
] as const;
export type ToDoKind = (typeof TO_DO_KINDS)[number];

export interface ToDo {
  kind: ToDoKind;
  /** The row that it is about. */
  id: string;
  clientId: string;
  clientName: string;
  /** A printed number or the words of a task; empty when the client says enough. */
  text: string;
  /** Minor units of lei, where money is at stake. */
  amount: bigint | null;
  /** The day by which it is due. */
  date: CivilDate;
}

export type Groups = Record<'late' | 'today' | 'next', { items: ToDo[]; count: number }>;

export const MOST_ITEMS = 7;

/** Late, today, next: each with its nearest items and how many there are in all. */
export function grouped(all: readonly ToDo[], today: CivilDate): Groups {
  const sorted = all.toSorted((a, b) => a.date.localeCompare(b.date) || rank(a) - rank(b) || a.id.localeCompare(b.id));
  const group = (isIn: (one: ToDo) => boolean) => {
    const items = sorted.filter(isIn);
    return { items: items.slice(0, MOST_ITEMS), count: items.length };
  };
  return {
    late: group(({ date }) => date < today),
    today: group(({ date }) => date === today),
    next: group(({ date }) => date > today),
  };
}

/** Of the same day the law's terms come first, then money, then the rest. */
const RANKS: readonly ToDoKind[] = [
  'spvRejected',
  'spvUncertain',
  'spvWaiting',
  'buyerWrote',
  'toInvoice',
  'advanceToIssue',
  'overdue',
];
const rank = ({ kind }: ToDo): number => (RANKS.includes(kind) ? RANKS.indexOf(kind) : RANKS.length);
