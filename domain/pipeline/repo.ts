import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { allocation } from '#db/schema/allocation.ts';
import { contract } from '#db/schema/contract.ts';
import { invoice } from '#db/schema/invoice.ts';
import { offer } from '#db/schema/offer.ts';
import { receipt } from '#db/schema/receipt.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ChainLink } from './model/chain.ts';

/** Of a long deal only the latest papers of a kind stand in the chain. */
const MOST = 3;

const DOCUMENTS = { offer, contract, acceptance: acceptanceReport, invoice } as const;

const latestOf = async (tx: Tx, kind: keyof typeof DOCUMENTS, dealId: Id<'deal'>): Promise<ChainLink[]> => {
  const table = DOCUMENTS[kind];
  const rows = await tx.db
    .select({ id: table.id, number: table.printedNumber })
    .from(table)
    .where(and(eq(table.dealId, dealId), isNotNull(table.printedNumber)))
    .orderBy(desc(table.id))
    .limit(MOST);
  return rows.reverse().map(({ id, number }) => ({ kind, id, number: number ?? '' }));
};

const receiptsOf = async (tx: Tx, dealId: Id<'deal'>): Promise<ChainLink[]> => {
  const rows = await tx.db
    .selectDistinct({ id: receipt.id, number: receipt.printedNumber })
    .from(receipt)
    .innerJoin(allocation, and(eq(allocation.tenantId, receipt.tenantId), eq(allocation.paymentId, receipt.paymentId)))
    .innerJoin(invoice, and(eq(invoice.tenantId, allocation.tenantId), eq(invoice.id, allocation.invoiceId)))
    .where(and(eq(invoice.dealId, dealId), eq(receipt.state, 'issued')))
    .orderBy(desc(receipt.id))
    .limit(MOST);
  return rows.reverse().map((row) => ({ kind: 'receipt', ...row }));
};

/** The numbered papers of a deal in the order of its steps. */
export const chainOf = async (tx: Tx, dealId: Id<'deal'>): Promise<ChainLink[]> => [
  ...(await latestOf(tx, 'offer', dealId)),
  ...(await latestOf(tx, 'contract', dealId)),
  ...(await latestOf(tx, 'acceptance', dealId)),
  ...(await latestOf(tx, 'invoice', dealId)),
  ...(await receiptsOf(tx, dealId)),
];
