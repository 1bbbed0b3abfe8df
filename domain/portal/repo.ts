import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { addendum } from '#db/schema/addendum.ts';
import { contract } from '#db/schema/contract.ts';
import { envelope } from '#db/schema/envelope.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { offer } from '#db/schema/offer.ts';
import { signature } from '#db/schema/signature.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Of each kind at most so many are shown, the newest. */
const MOST = 100;

/** Which row: all of a client's, or one of them. */
export interface Whose {
  clientId: Id<'client'>;
  id?: string;
  /** Of invoices: only those of this deal. */
  dealId?: Id<'deal'>;
}

export const offersOf = (tx: Tx, { clientId, id }: Whose) =>
  tx.db
    .select()
    .from(offer)
    .where(and(eq(offer.clientId, clientId), isNotNull(offer.sentAt), ne(offer.state, 'draft'), only(offer.id, id)))
    .orderBy(desc(offer.id))
    .limit(MOST);

/** Contracts that were put to the client or came on paper; those that are ours to finish are not the client's yet. */
export const contractsOf = (tx: Tx, { clientId, id }: Whose) =>
  tx.db
    .select()
    .from(contract)
    .where(and(eq(contract.clientId, clientId), ne(contract.state, 'draft'), only(contract.id, id)))
    .orderBy(desc(contract.id))
    .limit(MOST);

export const addendaOf = (tx: Tx, { clientId, id }: Whose) =>
  tx.db
    .select({ addendum, contractNumber: contract.printedNumber, currency: contract.currency })
    .from(addendum)
    .innerJoin(contract, and(eq(contract.tenantId, addendum.tenantId), eq(contract.id, addendum.contractId)))
    .where(and(eq(contract.clientId, clientId), ne(addendum.state, 'draft'), only(addendum.id, id)))
    .orderBy(desc(addendum.id))
    .limit(MOST);

export const reportsOf = (tx: Tx, { clientId, id }: Whose) =>
  tx.db
    .select()
    .from(acceptanceReport)
    .where(
      and(eq(acceptanceReport.clientId, clientId), ne(acceptanceReport.state, 'draft'), only(acceptanceReport.id, id)),
    )
    .orderBy(desc(acceptanceReport.id))
    .limit(MOST);

export const invoicesOf = (tx: Tx, { clientId, id, dealId }: Whose) =>
  tx.db
    .select({ invoice, balance: invoiceBalance })
    .from(invoice)
    .leftJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(
      and(
        eq(invoice.clientId, clientId),
        or(eq(invoice.state, 'issued'), eq(invoice.state, 'reversed')),
        only(invoice.dealId, dealId),
        only(invoice.id, id),
      ),
    )
    .orderBy(desc(invoice.id))
    .limit(MOST);

/** Until when the client may sign what waits for its signature, by the document's id. */
export async function awaitingClient(tx: Tx, clientId: Id<'client'>): Promise<Map<string, Date>> {
  const rows = await tx.db
    .select({ subjectId: envelope.subjectId, expiresAt: envelope.expiresAt })
    .from(envelope)
    .innerJoin(signature, and(eq(signature.tenantId, envelope.tenantId), eq(signature.envelopeId, envelope.id)))
    .where(
      and(
        eq(envelope.clientId, clientId),
        eq(envelope.state, 'open'),
        gt(envelope.expiresAt, tx.asOf),
        inArray(envelope.subjectKind, ['contract', 'addendum']),
        eq(signature.party, 'client'),
        eq(signature.state, 'waiting'),
        isNull(envelope.completedAt),
      ),
    );
  return new Map(rows.map(({ subjectId, expiresAt }) => [subjectId, expiresAt]));
}

const only = (column: Parameters<typeof eq>[0], id: string | undefined) =>
  id === undefined ? undefined : eq(column, id);
