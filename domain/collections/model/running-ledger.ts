import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface Entry {
  kind: 'invoice' | 'storno' | 'payment' | 'return';
  id: string;
  number: string | null;
  date: CivilDate;
  dueDate: CivilDate | null;
  currency: string;
  /** What the client owes more, in minor units; negative when it owes less. */
  amount: bigint;
}

/** The entries in the order of their days, each with what the client owes after it in its currency. On one day invoices come first. */
export function running<E extends Entry>(entries: readonly E[]): (E & { balance: bigint })[] {
  const balances = new Map<string, bigint>();
  const rank = (entry: Entry) => (entry.kind === 'invoice' || entry.kind === 'storno' ? 0 : 1);
  return [...entries]
    .sort((a, b) => a.date.localeCompare(b.date) || rank(a) - rank(b))
    .map((entry) => {
      const balance = (balances.get(entry.currency) ?? 0n) + entry.amount;
      balances.set(entry.currency, balance);
      return { ...entry, balance };
    });
}
