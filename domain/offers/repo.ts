import { and, asc, desc, eq, gte, inArray, isNotNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { offer } from '#db/schema/offer.ts';
import { offerLine } from '#db/schema/offer-line.ts';
import { offerVersion } from '#db/schema/offer-version.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { OfferState } from './model/offer.ts';

export type OfferRow = typeof offer.$inferSelect;
export type VersionRow = typeof offerVersion.$inferSelect;
export type LineRow = typeof offerLine.$inferSelect;
export type NewLine = Omit<typeof offerLine.$inferInsert, 'id' | 'tenantId' | 'offerVersionId' | 'position'>;
type NewOffer = Omit<typeof offer.$inferInsert, 'id' | 'tenantId' | 'version'>;
type NewVersion = Omit<typeof offerVersion.$inferInsert, 'id' | 'tenantId'>;

export const insertOffer = async (tx: Tx, values: NewOffer): Promise<OfferRow> =>
  written(
    await tx.db
      .insert(offer)
      .values({ id: newId<'offer'>(), ...values })
      .returning(),
  );

export const findOffer = async (tx: Tx, id: Id<'offer'>): Promise<OfferRow> =>
  required(await tx.db.select().from(offer).where(eq(offer.id, id)));

export const lockOffer = async (tx: Tx, id: Id<'offer'>): Promise<OfferRow> =>
  required(await tx.db.select().from(offer).where(eq(offer.id, id)).for('update'));

export const updateOffer = async (tx: Tx, id: Id<'offer'>, values: Partial<NewOffer>): Promise<OfferRow> =>
  written(
    await tx.db
      .update(offer)
      .set({ ...values, version: sql`${offer.version} + 1` })
      .where(eq(offer.id, id))
      .returning(),
  );

export const insertVersion = async (tx: Tx, values: NewVersion, lines: readonly NewLine[]): Promise<VersionRow> => {
  const row = written(
    await tx.db
      .insert(offerVersion)
      .values({ id: newId<'offerVersion'>(), ...values })
      .returning(),
  );
  await insertLines(tx, row.id, lines);
  return row;
};

export const rewriteVersion = async (
  tx: Tx,
  id: Id<'offerVersion'>,
  values: Partial<NewVersion>,
  lines: readonly NewLine[],
): Promise<void> => {
  await tx.db.update(offerVersion).set(values).where(eq(offerVersion.id, id));
  await tx.db.delete(offerLine).where(eq(offerLine.offerVersionId, id));
  await insertLines(tx, id, lines);
};

const insertLines = (tx: Tx, offerVersionId: Id<'offerVersion'>, lines: readonly NewLine[]) =>
  tx.db
    .insert(offerLine)
    .values(lines.map((one, index) => ({ id: newId<'offerLine'>(), offerVersionId, position: index + 1, ...one })));

export const freezeVersion = async (
  tx: Tx,
  id: Id<'offerVersion'>,
  parties: Record<string, unknown>,
): Promise<void> => {
  await tx.db.update(offerVersion).set({ frozenAt: tx.asOf, parties }).where(eq(offerVersion.id, id));
};

export const findVersion = async (tx: Tx, offerId: Id<'offer'>, number: number): Promise<VersionRow> =>
  required(
    await tx.db
      .select()
      .from(offerVersion)
      .where(and(eq(offerVersion.offerId, offerId), eq(offerVersion.number, number))),
  );

export const versionsOf = (tx: Tx, offerId: Id<'offer'>): Promise<VersionRow[]> =>
  tx.db.select().from(offerVersion).where(eq(offerVersion.offerId, offerId)).orderBy(desc(offerVersion.number));

export const linesOf = (tx: Tx, versionId: Id<'offerVersion'>): Promise<LineRow[]> =>
  tx.db.select().from(offerLine).where(eq(offerLine.offerVersionId, versionId)).orderBy(asc(offerLine.position));

/** Offers of a client that wait for an answer. */
export const openOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({ id: offer.id, validUntil: offer.validUntil, sentAt: offer.sentAt, remindedAt: offer.remindedAt })
    .from(offer)
    .where(and(eq(offer.clientId, clientId), inArray(offer.state, ['sent', 'viewed'])));

export const ofDeal = (tx: Tx, dealId: Id<'deal'>): Promise<OfferRow[]> =>
  tx.db.select().from(offer).where(eq(offer.dealId, dealId)).orderBy(asc(offer.id));

export interface OfferFilter {
  states: readonly OfferState[] | undefined;
  clientId: Id<'client'> | undefined;
  dealId: Id<'deal'> | undefined;
  approval: OfferRow['approval'] | undefined;
  from: CivilDate | undefined;
  to: CivilDate | undefined;
}

const matching = ({ states, clientId, dealId, approval, from, to }: OfferFilter): SQL | undefined =>
  and(
    states && inArray(offer.state, [...states]),
    clientId && eq(offer.clientId, clientId),
    dealId && eq(offer.dealId, dealId),
    approval && eq(offer.approval, approval),
    from && gte(offer.issueDate, from),
    to && lte(offer.issueDate, to),
  );

const ofClient = and(eq(client.tenantId, offer.tenantId), eq(client.id, offer.clientId));

/** One page, newest first, and one row more when it goes on. */
export const listPage = (tx: Tx, filter: OfferFilter, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({ offer, clientName: client.name, responsibleId: client.responsibleId })
    .from(offer)
    .innerJoin(client, ofClient)
    .where(and(matching(filter), after && beyond(after)))
    .orderBy(desc(offer.createdAt), desc(offer.id))
    .limit(PAGE_SIZE + 1);

const beyond = ({ sort, id }: { sort: string; id: string }) =>
  or(lt(offer.createdAt, new Date(sort)), and(eq(offer.createdAt, new Date(sort)), sql`${offer.id} < ${id}::uuid`));

/** How many offers match, and what they are worth, by currency. */
export const totalsOf = (tx: Tx, filter: OfferFilter) =>
  tx.db
    .select({
      currency: offer.currency,
      count: sql<number>`count(*)::int`,
      gross: sql`sum(${offer.gross})`.mapWith(BigInt),
    })
    .from(offer)
    .where(matching(filter))
    .groupBy(offer.currency)
    .orderBy(offer.currency);

/** The latest offers that hold a service, by their last sent wording. */
export const withService = (tx: Tx, serviceId: Id<'service'>, limit: number) =>
  tx.db
    .select({
      offerId: offer.id,
      printedNumber: offer.printedNumber,
      clientName: client.name,
      state: offer.state,
      issueDate: offer.issueDate,
      quantity: offerLine.quantity,
      net: offerLine.net,
      currency: offer.currency,
    })
    .from(offerLine)
    .innerJoin(
      offerVersion,
      and(eq(offerVersion.tenantId, offerLine.tenantId), eq(offerVersion.id, offerLine.offerVersionId)),
    )
    .innerJoin(
      offer,
      and(
        eq(offer.tenantId, offerVersion.tenantId),
        eq(offer.id, offerVersion.offerId),
        eq(offer.currentVersion, offerVersion.number),
      ),
    )
    .innerJoin(client, ofClient)
    .where(and(eq(offerLine.serviceId, serviceId), isNotNull(offer.sentAt)))
    .orderBy(desc(offer.createdAt), desc(offer.id))
    .limit(limit);
