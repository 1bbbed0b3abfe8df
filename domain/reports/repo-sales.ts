import { and, asc, between, eq, ne, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceVat } from '#db/schema/invoice-vat.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

interface Span {
  from: CivilDate;
  to: CivilDate;
}

const ofInvoice = and(eq(invoice.tenantId, invoiceVat.tenantId), eq(invoice.id, invoiceVat.invoiceId));
const within = ({ from, to }: Span) => between(invoiceVat.day, from, to);

/** The rows of the sales journal: each invoice by category and rate, in the order of issue, one more than is shown. */
export const journalPage = (tx: Tx, span: Span, after: { sort: string; id: string } | undefined, size: number) =>
  tx.db
    .select({
      id: invoiceVat.id,
      invoiceId: invoice.id,
      day: invoiceVat.day,
      number: sql<string>`coalesce(${invoice.printedNumber}, '')`,
      kind: invoice.kind,
      state: invoice.state,
      currency: invoice.currency,
      gross: sql`${invoiceVat.base} + ${invoiceVat.vat}`.mapWith(BigInt),
      client: client.name,
      cui: sql<string | null>`coalesce(${client.cui}, ${client.vatId})`,
      category: invoiceVat.category,
      rate: invoiceVat.rate,
      due: invoiceVat.due,
      base: invoiceVat.baseInLei,
      vat: invoiceVat.vatInLei,
    })
    .from(invoiceVat)
    .innerJoin(invoice, ofInvoice)
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(
      and(within(span), after && sql`(${invoiceVat.day}, ${invoiceVat.id}) > (${after.sort}::date, ${after.id}::uuid)`),
    )
    .orderBy(asc(invoiceVat.day), asc(invoiceVat.id))
    .limit(size + 1);

/** What the journal comes to by category, rate and when VAT falls due, in lei. */
export const journalSums = (tx: Tx, span: Span) =>
  tx.db
    .select({
      category: invoiceVat.category,
      rate: invoiceVat.rate,
      due: invoiceVat.due,
      base: sql`sum(${invoiceVat.baseInLei})`.mapWith(BigInt),
      vat: sql`sum(${invoiceVat.vatInLei})`.mapWith(BigInt),
    })
    .from(invoiceVat)
    .innerJoin(invoice, ofInvoice)
    .where(and(within(span), ne(invoice.state, 'annulled')))
    .groupBy(invoiceVat.category, invoiceVat.rate, invoiceVat.due)
    .orderBy(sql`3 desc`, sql`sum(${invoiceVat.baseInLei}) desc`);
