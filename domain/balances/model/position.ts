import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';

export interface BookedInvoice {
  id: string;
  number: string;
  date: CivilDate;
  dueDate: CivilDate | null;
  currency: string;
  /** Minor units; negative for a storno. */
  payable: bigint;
}

export interface BookedMoney {
  currency: string;
  date: CivilDate;
  /** Negative for money that went back. */
  amount: bigint;
}

/** What settles an invoice, from the day on which the money came or the storno was issued. */
export interface Settled {
  invoiceId: string;
  date: CivilDate;
  amount: bigint;
}

export interface Position {
  lines: (Omit<BookedInvoice, 'payable'> & { total: bigint; open: bigint })[];
  totals: { currency: string; balance: bigint; unallocated: bigint }[];
}

/**
 * What a client owed at the end of a day: the documents that were open then, and by currency all that was invoiced less all
 * that was paid. What is between the two is money that no document had taken yet.
 */
export function positionAt(
  day: CivilDate,
  books: { invoices: readonly BookedInvoice[]; money: readonly BookedMoney[]; settled: readonly Settled[] },
): Position {
  const issued = books.invoices.filter(({ date }) => date <= day);
  const came = books.money.filter(({ date }) => date <= day);
  const lines = issued.flatMap(({ payable, ...invoice }) => {
    const settled = books.settled.filter(({ invoiceId, date }) => invoiceId === invoice.id && date <= day);
    const open = payable - sum(settled.map(({ amount }) => amount));
    return open === 0n ? [] : [{ ...invoice, total: payable, open }];
  });
  const currencies = [...new Set([...issued, ...came].map(({ currency }) => currency))].sort();
  const totals = currencies.map((currency) => {
    const of = <T extends { currency: string }>(rows: readonly T[]) => rows.filter((row) => row.currency === currency);
    const balance = sum(of(issued).map(({ payable }) => payable)) - sum(of(came).map(({ amount }) => amount));
    return { currency, balance, unallocated: sum(of(lines).map(({ open }) => open)) - balance };
  });
  return { lines, totals };
}
