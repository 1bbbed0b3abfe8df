import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { acceptWithObjections } from '#domain/acceptance/accept-with-objections.ts';
import { readReport } from '#domain/acceptance/read-report.ts';
import { reportDelivered } from '#domain/acceptance/report-delivered.ts';
import { viewReport } from '#domain/acceptance/view-report.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { startWork } from '#domain/delivery/start-work.ts';
import { addDays, addMonths, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { hoursAfter, moment, workday, workdaysBefore } from './calendar.ts';
import { CLIENTS, type ClientKey } from './clients-data.ts';
import { contract, signed, takeOffer, type Wish } from './deals.ts';
import { holderOf, peek } from './holders.ts';
import type { PersonKey } from './people.ts';
import { offerTo } from './present-offers.ts';
import { as, type World } from './world.ts';

/** Work of which each piece stands at another point today: planned, begun, done, put to the client, answered. */
export function planPresentWork(world: World): void {
  const ago = (days: number, time: string): Date => moment(workdaysBefore(world.today, days), time);
  const plan = (at: Date, happen: (at: Date) => Promise<unknown>) => world.agenda.plan(at, happen);

  plan(ago(15, '10:00'), (at) => weekly(world, at));
  plan(ago(6, '10:10'), async (at) => {
    const { ids } = await agreed(
      world,
      'mures',
      'Curățenie sediu nou',
      [{ service: 'afterBuilders', quantity: 240 }],
      at,
    );
    plan(ago(1, '15:40'), (then) => done(world, ids, 'marian', then));
  });
  plan(ago(7, '11:10'), async (at) => {
    const { ids, dealId } = await agreed(
      world,
      'brad',
      'Spălare mochete birouri',
      [{ service: 'carpets', quantity: 310 }],
      at,
    );
    plan(ago(3, '16:20'), (then) => done(world, ids, 'adriana', then));
    plan(ago(2, '09:15'), async (then) => {
      const { reportId } = await reportDelivered(as(world, 'ioana', then), { dealId });
      await viewReport(await holderOf(world, reportId, hoursAfter(then, 3)), { reportId });
    });
  });
  plan(ago(8, '09:10'), async (at) => {
    const { ids, dealId } = await agreed(
      world,
      'izvor',
      'Igienizare centrală',
      [{ service: 'general', quantity: 18 }],
      at,
    );
    plan(ago(3, '14:10'), (then) => done(world, ids, 'dan', then));
    plan(ago(2, '10:05'), async (then) => {
      const { reportId } = await reportDelivered(as(world, 'ioana', then), { dealId });
      plan(ago(1, '11:45'), async (later) => {
        const name = 'Livia Oprean';
        await acceptReport(await holderOf(world, reportId, later), { reportId, name });
      });
    });
  });
  plan(ago(10, '10:50'), async (at) => {
    const wishes = [
      { service: 'general', quantity: 16 },
      { service: 'windows', quantity: 240 },
    ] as const;
    const { ids, dealId } = await agreed(world, 'jilt', 'Curățenie și geamuri, sediu', wishes, at);
    plan(ago(5, '15:15'), (then) => done(world, ids, 'gabriel', then));
    plan(ago(4, '09:30'), async (then) => {
      const { reportId } = await reportDelivered(as(world, 'vlad', then), { dealId });
      plan(ago(3, '12:30'), (later) => object(world, reportId, later));
    });
  });
}

/** An accepted offer's services, in a deal of their own. */
async function agreed(world: World, key: ClientKey, subject: string, wishes: readonly Wish[], at: Date) {
  const { offerId, clientId, dealId } = await offerTo(world, key, subject, wishes, at);
  await takeOffer(world, offerId, hoursAfter(at, 4));
  const all = await peek(world, hoursAfter(at, 5), (tx) => contractedServicesOf(tx, clientId));
  return { offerId, clientId, dealId, ids: all.flatMap((one) => (one.dealId === dealId ? [one.id] : [])) };
}

async function done(world: World, ids: readonly Id<'contractedService'>[], by: PersonKey, at: Date): Promise<void> {
  const [office, assignee] = [as(world, 'ioana', hoursAfter(at, -30)), as(world, by, at)];
  for (const contractedServiceId of ids) {
    const plan = { contractedServiceId, date: civilDateOf(at), time: '09:00', assigneeId: assignee.personId };
    const { workOrderId } = await planWork(office, plan);
    await startWork({ ...assignee, asOf: hoursAfter(at, -4) }, { workOrderId });
    await finishWork(assignee, { workOrderId });
  }
}

/** The client leaves a quarter of the windows out. */
async function object(world: World, reportId: Id<'acceptanceReport'>, at: Date): Promise<void> {
  const holder = await holderOf(world, reportId, at);
  const { lines } = await readReport(holder, { reportId });
  const windows = lines.find((line) => line.unit === 'squareMetre');
  if (!windows) throw new Error('the report has no windows');
  const text = 'Geamurile de la etajul 2 au rămas cu urme; vă rugăm să reveniți.';
  await acceptWithObjections(holder, {
    reportId,
    name: CLIENTS.find((one) => one.key === 'jilt')?.representativeName ?? '',
    lines: [{ lineId: windows.lineId, accepted: '180' }],
    objections: [{ lineId: windows.lineId, text, termDate: workday(addDays(world.today, 3)) }],
  });
}

/** A contract with a visit a week: one begun today, the next ones planned. */
async function weekly(world: World, at: Date): Promise<void> {
  const wishes = [{ service: 'general', quantity: 96, rhythm: 'weekly' }] as const;
  const { offerId, ids } = await agreed(world, 'faur', 'Curățenie săptămânală organizare de șantier', wishes, at);
  const startDate = addDays(civilDateOf(at), 5);
  const terms = { startDate, endDate: addMonths(startDate, 12), acceptanceGate: 'optional' } as const;
  const { contractId } = await contract(world, offerId, terms, hoursAfter(at, 24));
  await signed(world, contractId, 'faur', hoursAfter(at, 49));
  const [contractedServiceId] = ids;
  if (!contractedServiceId) throw new Error('nothing was contracted');
  const office = as(world, 'ioana', hoursAfter(at, 52));
  const people = ['sorin', 'gabriel', 'sorin', 'adriana'] as const;
  for (const [nth, key] of people.entries()) {
    const date = workday(addDays(world.today, nth * 2 - 2));
    const plan = { contractedServiceId, date, time: '08:30', planned: '8', assigneeId: as(world, key, at).personId };
    const { workOrderId } = await planWork(office, {
      ...plan,
      checks: ['Grupuri sanitare', 'Container birou', 'Sală de mese'],
    });
    if (date === world.today)
      world.agenda.plan(hoursAfter(world.now, -1.5), (then) => startWork(as(world, key, then), { workOrderId }));
  }
}
