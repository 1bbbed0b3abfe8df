import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const PAID_STATES = ['unpaid', 'partly', 'paid', 'overdue'] as const;
export type PaidState = (typeof PAID_STATES)[number];

/** How an invoice stands in money, from what is open of it and its due date alone: overdue from the day after it. */
export function paidStateOf(
  { payable, open, dueDate }: { payable: bigint; open: bigint; dueDate: CivilDate | null },
  today: CivilDate,
): PaidState {
  if (open === 0n) return 'paid';
  if (dueDate !== null && dueDate < today) return 'overdue';
  return open === payable ? 'unpaid' : 'partly';
}
