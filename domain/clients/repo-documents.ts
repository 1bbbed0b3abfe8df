import { and, desc, eq, ne } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { contract } from '#db/schema/contract.ts';
import { invoice } from '#db/schema/invoice.ts';
import { offer } from '#db/schema/offer.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export interface DocumentRow {
  kind: 'offer' | 'contract' | 'acceptance' | 'invoice';
  id: string;
  number: string | null;
  state: string;
  date: CivilDate | null;
  amount: bigint;
  currency: string;
  createdAt: Date;
}

/** The latest papers of a client, or of one of its deals, of every kind, newest first. */
export async function documentsOf(
  tx: Tx,
  clientId: Id<'client'>,
  dealId: Id<'deal'> | undefined,
  limit: number,
): Promise<DocumentRow[]> {
  const owned = (table: typeof offer | typeof contract | typeof acceptanceReport | typeof invoice) =>
    and(eq(table.clientId, clientId), dealId === undefined ? undefined : eq(table.dealId, dealId));
  const offers = await tx.db.select().from(offer).where(owned(offer)).orderBy(desc(offer.id)).limit(limit);
  const contracts = await tx.db.select().from(contract).where(owned(contract)).orderBy(desc(contract.id)).limit(limit);
  const reports = await tx.db
    .select()
    .from(acceptanceReport)
    .where(owned(acceptanceReport))
    .orderBy(desc(acceptanceReport.id))
    .limit(limit);
  const invoices = await tx.db
    .select()
    .from(invoice)
    .where(and(owned(invoice), ne(invoice.state, 'annulled')))
    .orderBy(desc(invoice.id))
    .limit(limit);
  const all: DocumentRow[] = [
    ...offers.map((row) => ({ ...own(row), kind: 'offer' as const, date: row.issueDate, amount: row.gross })),
    ...contracts.map((row) => ({ ...own(row), kind: 'contract' as const, date: row.contractDate, amount: row.value })),
    ...reports.map((row) => ({
      ...own({ ...row, currency: 'RON' }),
      kind: 'acceptance' as const,
      date: row.reportDate,
      amount: row.net,
    })),
    ...invoices.map((row) => ({ ...own(row), kind: 'invoice' as const, date: row.issueDate, amount: row.payable })),
  ];
  return all.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, limit);
}

const own = (row: { id: string; printedNumber: string | null; state: string; currency: string; createdAt: Date }) => ({
  id: row.id,
  number: row.printedNumber,
  state: row.state,
  currency: row.currency,
  createdAt: row.createdAt,
});
