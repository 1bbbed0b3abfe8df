import { and, asc, eq, gte, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceLine } from '#db/schema/invoice-line.ts';
import { vatRate } from '#db/schema/law.ts';
import { offer } from '#db/schema/offer.ts';
import { offerLine } from '#db/schema/offer-line.ts';
import { offerVersion } from '#db/schema/offer-version.ts';
import { service } from '#db/schema/service.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** More than these are not listed at once; what is mended makes room. */
const MOST = 100;

export const vatRates = (tx: Tx) => tx.db.select().from(vatRate);

/** Services of the catalogue that bear another standard rate than these. */
export const servicesBeside = (tx: Tx, rates: number[]) =>
  tx.db
    .select({ id: service.id, name: service.name, rates: sql<number[]>`jsonb_build_array(${service.vatRate})` })
    .from(service)
    .where(and(eq(service.state, 'active'), eq(service.vatCategory, 'S'), notInArray(service.vatRate, rates)))
    .orderBy(asc(service.name), asc(service.id))
    .limit(MOST);

/** Drafts of invoices with such a line. */
export const draftsBeside = (tx: Tx, rates: number[]) =>
  tx.db
    .select({ id: invoice.id, name: client.name, rates: ratesOf(invoiceLine.vatRate) })
    .from(invoiceLine)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceLine.tenantId), eq(invoice.id, invoiceLine.invoiceId)))
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(and(eq(invoice.state, 'draft'), eq(invoiceLine.vatCategory, 'S'), notInArray(invoiceLine.vatRate, rates)))
    .groupBy(invoice.id, client.name)
    .orderBy(asc(invoice.id))
    .limit(MOST);

/** Offers that may still be accepted on that day, with such a line in their present wording. */
export const offersBeside = (tx: Tx, rates: number[], date: CivilDate) =>
  tx.db
    .select({ id: offer.id, number: offer.printedNumber, name: client.name, rates: ratesOf(offerLine.vatRate) })
    .from(offer)
    .innerJoin(
      offerVersion,
      and(
        eq(offerVersion.tenantId, offer.tenantId),
        eq(offerVersion.offerId, offer.id),
        eq(offerVersion.number, offer.currentVersion),
      ),
    )
    .innerJoin(
      offerLine,
      and(eq(offerLine.tenantId, offerVersion.tenantId), eq(offerLine.offerVersionId, offerVersion.id)),
    )
    .innerJoin(client, and(eq(client.tenantId, offer.tenantId), eq(client.id, offer.clientId)))
    .where(
      and(
        inArray(offer.state, ['draft', 'sent', 'viewed']),
        gte(offer.validUntil, date),
        eq(offerLine.vatCategory, 'S'),
        notInArray(offerLine.vatRate, rates),
      ),
    )
    .groupBy(offer.id, offer.printedNumber, client.name)
    .orderBy(asc(offer.id))
    .limit(MOST);

/** Clients, by contract, whose services still run on that day at such a rate. */
export const contractsBeside = (tx: Tx, rates: number[], date: CivilDate) =>
  tx.db
    .select({
      id: contract.id,
      number: contract.printedNumber,
      clientId: client.id,
      name: client.name,
      services: sql<number>`count(*)::int`,
      rates: ratesOf(contractedService.vatRate),
    })
    .from(contractedService)
    .innerJoin(client, and(eq(client.tenantId, contractedService.tenantId), eq(client.id, contractedService.clientId)))
    .leftJoin(
      contract,
      and(eq(contract.tenantId, contractedService.tenantId), eq(contract.id, contractedService.contractId)),
    )
    .where(
      and(
        eq(contractedService.state, 'active'),
        or(isNull(contractedService.endDate), gte(contractedService.endDate, date)),
        eq(contractedService.vatCategory, 'S'),
        notInArray(contractedService.vatRate, rates),
      ),
    )
    .groupBy(contract.id, contract.printedNumber, client.id, client.name)
    .orderBy(asc(client.name), asc(client.id))
    .limit(MOST);

const ratesOf = (column: typeof invoiceLine.vatRate | typeof offerLine.vatRate | typeof contractedService.vatRate) =>
  sql<number[]>`jsonb_agg(distinct ${column})`;
