import { addDays, addMonths, type CivilDate, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { moment, workday } from './calendar.ts';
import { hoursAfter } from './calendar.ts';
import type { ClientKey } from './clients-data.ts';
import { invoicedJob, kindOf } from './jobs.ts';
import { payLater } from './money.ts';
import type { ServiceKey } from './services.ts';
import { SERVICES } from './services.ts';
import { validate } from './spv.ts';
import type { World } from './world.ts';

/** How many things are done once in a month, and which: spring and autumn are busy, August is quiet. */
const SEASON: Record<string, { jobs: number; services: readonly ServiceKey[] }> = {
  '01': { jobs: 2, services: ['snow', 'plumber', 'callOut'] },
  '02': { jobs: 2, services: ['snow', 'electrician', 'callOut'] },
  '03': { jobs: 4, services: ['windows', 'carpets', 'general', 'plumber'] },
  '04': { jobs: 5, services: ['windows', 'pests', 'mowing', 'general', 'bulkyWaste'] },
  '05': { jobs: 5, services: ['windows', 'pests', 'mowing', 'afterBuilders'] },
  '06': { jobs: 4, services: ['pests', 'mowing', 'afterBuilders', 'electrician'] },
  '07': { jobs: 3, services: ['mowing', 'pests', 'callOut'] },
  '08': { jobs: 2, services: ['mowing', 'callOut', 'plumber'] },
  '09': { jobs: 4, services: ['windows', 'afterBuilders', 'carpets', 'electrician'] },
  '10': { jobs: 5, services: ['windows', 'afterBuilders', 'bulkyWaste', 'plumber'] },
  '11': { jobs: 4, services: ['carpets', 'general', 'electrician', 'windows'] },
  '12': { jobs: 5, services: ['carpets', 'general', 'snow', 'windows'] },
};

const BUYERS = [
  'brad', 'popescu', 'delta', 'faur', 'horia', 'georgescu', 'izvor', 'jilt', 'mures', 'vasilescu', 'rarau', 'vrancea',
  'atelier', 'bunica', 'constantin',
] as const satisfies readonly ClientKey[]; // prettier-ignore

/** How companies pay for what is done once. */
const COMPANY_WAYS = ['bank', 'bank', 'bank', 'cash', 'cash'] as const;

/** How much is done at once, by the unit of the service. */
const AMOUNTS: Record<string, readonly [number, number]> = {
  hour: [6, 24],
  squareMetre: [90, 420],
  visit: [1, 3],
  cubicMetre: [2, 8],
};

/** Plans what was done once in each month since the first, with invoice, SPV and money. The last days belong to the present. */
export function planSeason(world: World, first: CivilDate, until: CivilDate): void {
  let turn = 0;
  for (let month = firstOfMonth(first); month <= until; month = addMonths(month, 1)) {
    const { jobs, services } = SEASON[month.slice(5, 7)] ?? { jobs: 0, services: [] };
    for (let nth = 0; nth < jobs; nth += 1) {
      const client = BUYERS[turn % BUYERS.length] ?? 'brad';
      turn += 1;
      const day = workday(addDays(month, 2 + Math.floor((nth * 25) / jobs) + world.dice.between(0, 3)));
      if (day <= until)
        world.agenda.plan(moment(day, '08:30'), (at) => job(world, client, world.dice.pick(services), at));
    }
    const isQuarter = Number(month.slice(5, 7)) % 3 === 0;
    const abroad = workday(addDays(month, 12));
    if (isQuarter && abroad <= until)
      world.agenda.plan(moment(abroad, '08:40'), (at) => job(world, 'muller', 'upkeep', at));
  }
}

async function job(world: World, client: ClientKey, service: ServiceKey, at: Date): Promise<void> {
  const { dice } = world;
  const unit = SERVICES.find((one) => one.key === service)?.unit ?? 'hour';
  const [least, most] = AMOUNTS[unit] ?? [1, 2];
  const invoice = await invoicedJob(world, { client, service, quantity: dice.between(least, most) }, at);
  world.agenda.plan(hoursAfter(at, 7), (then) => validate(world, invoice.id, then));
  const way = kindOf(client) === 'person' ? dice.pick(['card', 'card', 'bank'] as const) : dice.pick(COMPANY_WAYS);
  payLater(world, invoice, way, way === 'bank' ? dice.between(3, 14) : dice.between(0, 3));
}
