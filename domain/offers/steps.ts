import type { ServiceUse } from '#domain/catalogue/model/service.ts';
import { addDays, type CivilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { nextContactTime } from '#domain/law/model/quiet-time.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import { isOpen } from './model/offer.ts';
import * as offers from './repo.ts';
import * as report from './repo-report.ts';
import { takeAcceptance } from './take-answer.ts';

const REMINDER_DAYS = 3;
const HOLIDAYS_AHEAD = 30;

/**
 * When a client is reminded of an open offer: three days before its last day, at an hour when one may write; undefined when
 * it was reminded, was sent later than that, or would be reminded after its end.
 */
export async function reminderTime(
  tx: Tx,
  offer: { validUntil: CivilDate; sentAt: Date | null; remindedAt: Date | null },
): Promise<Date | undefined> {
  if (offer.remindedAt || !offer.sentAt) return undefined;
  const first = startOfDay(addDays(offer.validUntil, -REMINDER_DAYS));
  if (offer.sentAt >= first) return undefined;
  const from = addDays(offer.validUntil, -REMINDER_DAYS);
  const at = nextContactTime(first, await holidaysBetween(tx, from, addDays(from, HOLIDAYS_AHEAD)));
  return at < endOfDay(offer.validUntil) ? at : undefined;
}

/** What waits by itself for a client's open offers: one reminder, then the end of their validity at 24:00. */
export async function dueOffers(tx: Tx, clientId: Id<'client'>): Promise<Due[]> {
  const dues: Due[] = [];
  for (const offer of await offers.openOf(tx, clientId)) {
    const reminder = await reminderTime(tx, offer);
    if (reminder) dues.push({ act: 'remindOffer', id: offer.id, at: reminder });
    dues.push({ act: 'expireOffer', id: offer.id, at: endOfDay(offer.validUntil) });
  }
  return dues;
}

/** An offer's row. @throws NotFound */
export const offerOf = (tx: Tx, offerId: Id<'offer'>) => offers.findOffer(tx, offerId);

/** The offers of a deal, oldest first: the beginning of its chain of documents. */
export const offersOfDeal = (tx: Tx, dealId: Id<'deal'>) => offers.ofDeal(tx, dealId);

/** The lines of an offer's present wording, for a contract that is made from it. */
export async function linesOfOffer(tx: Tx, offerId: Id<'offer'>): Promise<offers.LineRow[]> {
  const { currentVersion } = await offers.findOffer(tx, offerId);
  return offers.linesOf(tx, (await offers.findVersion(tx, offerId, currentVersion)).id);
}

/** A contract made from the offer is signed: an offer that still waits is accepted with it. Any other stays as it is. */
export async function acceptWithContract(
  tx: Tx,
  offerId: Id<'offer'>,
  { by, way }: { by: string; way: 'link' | 'paper' },
): Promise<void> {
  const offer = await offers.lockOffer(tx, offerId);
  if (isOpen(offer.state)) await takeAcceptance(tx, offer, { answeredAt: tx.asOf, answeredBy: by, answerWay: way });
}

const LATEST = 10;

/** The latest offers that hold a service. */
export const offersWithService = (tx: Tx, serviceId: Id<'service'>) => offers.withService(tx, serviceId, LATEST);

/** How much of each of these services was ever offered and contracted. */
export async function serviceUse(tx: Tx, ids: readonly Id<'service'>[]): Promise<(id: Id<'service'>) => ServiceUse> {
  const use = new Map<Id<'service'> | null, ServiceUse>();
  const of = (id: Id<'service'> | null): ServiceUse => use.get(id) ?? { ...UNUSED };
  if (ids.length > 0) {
    for (const row of await report.offered(tx, { serviceIds: ids }))
      use.set(row.serviceId, { ...of(row.serviceId), offeredQuantity: row.quantity, offeredValue: row.value });
    for (const row of await report.contracted(tx, { serviceIds: ids }))
      use.set(row.serviceId, { ...of(row.serviceId), contractedQuantity: row.quantity, contractedValue: row.value });
  }
  return of;
}

const UNUSED: ServiceUse = { offeredQuantity: 0n, offeredValue: 0n, contractedQuantity: 0n, contractedValue: 0n };
