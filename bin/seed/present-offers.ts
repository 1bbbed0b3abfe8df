import { draftContract } from '#domain/contracts/draft-contract.ts';
import { addDays, addMonths, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { declineOffer } from '#domain/offers/decline-offer.ts';
import { expireOffer } from '#domain/offers/expire-offer.ts';
import { viewOffer } from '#domain/offers/view-offer.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { enterClient } from './clients.ts';
import type { ClientKey } from './clients-data.ts';
import { contract, offer, takeOffer, type Wish } from './deals.ts';
import { holderOf } from './holders.ts';
import { as, clientOf, itself, type World } from './world.ts';

/** Sends an offer for a deal of its own. */
export async function offerTo(world: World, key: ClientKey, subject: string, wishes: readonly Wish[], at: Date) {
  await enterClient(world, key, at);
  const { clientId } = clientOf(world, key);
  return offer(world, { clientId, seller: 'ioana', subject, wishes }, at);
}

/** Offers and contracts of which each stands at another point today. */
export function planOffers(world: World): void {
  const ago = (days: number, time: string): Date => moment(workdaysBefore(world.today, days), time);
  const plan = (at: Date, happen: (at: Date) => Promise<unknown>) => world.agenda.plan(at, happen);

  plan(ago(1, '16:10'), (at) =>
    offerTo(world, 'hotel', 'Curățenie generală înainte de sezon', [
      { service: 'general', quantity: 40 }, { service: 'carpets', quantity: 380 }, { service: 'windows', quantity: 210 },
    ], at)); // prettier-ignore
  plan(ago(5, '11:00'), async (at) => {
    const sent = await offerTo(
      world,
      'vrancea',
      'Dezinsecție hală de sortare',
      [{ service: 'pests', quantity: 4 }],
      at,
    );
    await viewOffer(await holderOf(world, sent.offerId, hoursAfter(at, 23)), { offerId: sent.offerId });
  });
  plan(ago(9, '10:20'), async (at) => {
    const { offerId } = await offerTo(
      world,
      'atelier',
      'Spălare geamuri atelier',
      [{ service: 'windows', quantity: 160 }],
      at,
    );
    const reason = 'Amânăm pentru primăvară.';
    await declineOffer(await holderOf(world, offerId, hoursAfter(at, 50)), { offerId, reason });
  });
  plan(moment(addDays(addMonths(world.today, -1), -20), '09:50'), async (at) => {
    const wishes = [{ service: 'disinfection', quantity: 900 }] as const;
    const { offerId, validUntil } = await offerTo(world, 'jilt', 'Dezinfecție spații de producție', wishes, at);
    plan(hoursAfter(endOfDay(validUntil), 0.1), (then) => expireOffer(itself(world, then), { offerId }));
  });
  plan(ago(3, '12:05'), async (at) => {
    const wishes = [
      { service: 'upkeep', quantity: 6, rhythm: 'monthly' },
      { service: 'electrician', quantity: 20 },
    ] as const;
    const { offerId } = await offerTo(world, 'delta', 'Mentenanță dispecerat', wishes, at);
    plan(ago(1, '17:20'), (then) => takeOffer(world, offerId, then));
  });
  plan(ago(7, '10:40'), async (at) => {
    const { offerId } = await offerTo(
      world,
      'rarau',
      'Curățenie hală, trimestrial',
      [{ service: 'general', quantity: 48 }],
      at,
    );
    await takeOffer(world, offerId, hoursAfter(at, 47));
    plan(ago(2, '14:30'), (then) => draftContract(as(world, 'mihai', then), { offerId }));
  });
  plan(ago(8, '09:35'), async (at) => {
    const wishes = [{ service: 'offices', quantity: 12, rhythm: 'monthly' }] as const;
    const { offerId } = await offerTo(world, 'bunica', 'Curățenie zilnică restaurant', wishes, at);
    await takeOffer(world, offerId, hoursAfter(at, 30));
    const startDate = addDays(world.today, 7);
    const terms = { startDate, endDate: addDays(addMonths(startDate, 12), -1), acceptanceGate: 'optional' } as const;
    plan(ago(1, '10:25'), (then) => contract(world, offerId, terms, then));
  });
}
