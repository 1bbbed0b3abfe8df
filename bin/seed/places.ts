import { addSite } from '#domain/clients/add-site.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { planSeries } from '#domain/delivery/plan-series.ts';
import { addDays, addMonths, type CivilDate, daysBetween, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Rhythm } from '#domain/recurring/model/rhythm.ts';
import { visitDays } from '#domain/recurring/model/visit-days.ts';
import { hoursAfter, moment, workday, workdaysBefore } from './calendar.ts';
import { enterClient } from './clients.ts';
import { CLIENTS } from './clients-data.ts';
import { contract, offer, signed, takeOffer } from './deals.ts';
import { peek } from './holders.ts';
import { PLACES, type Place, PLACES_CLIENT, type Visits } from './places-data.ts';
import { runByItself } from './places-by-itself.ts';
import { PREMIUM_SINCE } from './plan.ts';
import { onTheSpot, type Round, visited } from './rounds.ts';
import { SERVICES } from './services.ts';
import { as, clientOf, type World } from './world.ts';

/** Contracted visits in a year. */
const YEARLY = { weekly: 52, monthly: 12 };
const DAYS_A_WEEK = 7;

/**
 * A client with several houses under one contract since the month before: planned by hand at first, and by itself since the
 * company has Premium.
 */
export function planPlaces(world: World): void {
  const premium = workdaysBefore(world.today, PREMIUM_SINCE);
  const start = addMonths(firstOfMonth(premium), -1);
  world.agenda.plan(moment(workday(addDays(start, -12)), '10:30'), async (at) => {
    const { dealId, rounds } = await agree(world, start, at);
    await planByHand(world, rounds, { start, until: addDays(premium, -1) }, hoursAfter(at, 76));
    world.agenda.plan(moment(premium, '09:20'), (then) => runByItself(world, { dealId, rounds, month: start }, then));
  });
}

/** From the offer to the signature, with the places where the work is done. */
async function agree(world: World, start: CivilDate, at: Date) {
  await enterClient(world, PLACES_CLIENT, at);
  const { clientId, dealId } = clientOf(world, PLACES_CLIENT);
  const wanted = PLACES.flatMap((place) => place.visits.map((visits) => ({ ...visits, place })));
  const wishes = wanted.map(({ service, each, rhythm, place }) => ({
    service,
    rhythm,
    quantity: each * YEARLY[rhythm],
    name: `${SERVICES.find((one) => one.key === service)?.name ?? service}, ${place.name}`,
    priceBasis: 'per_unit' as const,
  }));
  const subject = 'Curățenie și dezinsecție, patru locații';
  const { offerId } = await offer(world, { clientId, dealId, seller: 'ioana', subject, wishes }, at);
  await takeOffer(world, offerId, hoursAfter(at, 28));
  const terms = { startDate: start, endDate: addDays(addMonths(start, 12), -1), acceptanceGate: 'required' } as const;
  const { contractId } = await contract(world, offerId, terms, hoursAfter(at, 50));
  await signed(world, contractId, PLACES_CLIENT, hoursAfter(at, 74));
  const later = hoursAfter(at, 75);
  const sites = await enterPlaces(world, clientId, later);
  const services = await peek(world, later, (tx) => contractedServicesOf(tx, clientId));
  const own = services.filter((one) => one.dealId === dealId);
  const rounds = wanted.flatMap((visits, nth): Round[] => {
    const [service, siteId] = [own[nth], sites.get(visits.place)];
    if (!service || !siteId) return [];
    return [{ ...visits, siteId, contractedServiceId: service.id, calendar: calendarOf(world, visits, start) }];
  });
  return { dealId, rounds };
}

async function enterPlaces(world: World, clientId: Id<'client'>, at: Date) {
  const client = CLIENTS.find((one) => one.key === PLACES_CLIENT);
  const town = { ...(client?.city && { city: client.city }), ...(client?.county && { county: client.county }) };
  const sites = new Map<Place, Id<'site'>>();
  for (const place of PLACES) {
    const { name, street, accessNotes } = place;
    const notes = accessNotes === undefined ? {} : { accessNotes };
    const { id } = await addSite(as(world, 'ioana', at), { clientId, name, street, ...town, ...notes });
    sites.set(place, id);
  }
  return sites;
}

/** Weekly work keeps a day of the week; monthly work begins on the tenth. */
function calendarOf({ today }: World, { rhythm, workdaysAgo = 0 }: Visits, start: CivilDate): Rhythm {
  const first = rhythm === 'monthly' ? 9 : daysBetween(start, workdaysBefore(today, workdaysAgo)) % DAYS_A_WEEK;
  return { rhythm, weeks: 1, startDate: addDays(start, first), endDate: null };
}

async function planByHand(
  world: World,
  rounds: readonly Round[],
  { start, until }: { start: CivilDate; until: CivilDate },
  at: Date,
): Promise<void> {
  const office = as(world, 'ioana', at);
  for (const round of rounds) {
    const days = visitDays(round.calendar, start, until);
    const [date] = days;
    if (date === undefined) continue;
    const { rhythm, contractedServiceId } = round;
    const series = { contractedServiceId, date, rhythm, count: days.length, ...onTheSpot(world, round, at) };
    const { workOrderIds } = await planSeries(office, series);
    for (const [nth, workOrderId] of workOrderIds.entries())
      visited(world, { workOrderId, by: round.place.by, day: workday(days[nth] ?? date) });
  }
}
