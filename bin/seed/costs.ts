import { setMaterialCost } from '#domain/costs/set-material-cost.ts';
import { setPersonCost } from '#domain/costs/set-person-cost.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { UnitKey } from '#domain/kernel/pure/units.ts';
import { moment, workdaysBefore } from './calendar.ts';
import { openDice } from './dice.ts';
import { FIELD } from './people.ts';
import type { ServiceKey } from './services.ts';
import { as, type World } from './world.ts';

type FieldKey = (typeof FIELD)[number];

/** Lei an hour, with taxes. */
const HOURLY: Record<FieldKey, string> = { sorin: '38', gabriel: '36', marian: '34', adriana: '34', dan: '42' };

interface Material {
  text: string;
  unit: UnitKey;
  unitCost: string;
  least: number;
  most: number;
}

const MATERIALS: readonly Material[] = [
  { text: 'Detergent pardoseli', unit: 'litre', unitCost: '14.50', least: 3, most: 12 },
  { text: 'Saci menajeri 120 l', unit: 'piece', unitCost: '0.65', least: 20, most: 80 },
  { text: 'Dezinfectant suprafețe', unit: 'litre', unitCost: '22.90', least: 2, most: 8 },
];

/** Hours that one of a service takes in a month; a whole month's work elsewhere. */
const HOURS: Partial<Record<ServiceKey, number>> = { offices: 34, greenAreas: 16 };
const OTHER_HOURS = 9;

/** Its own, so that what else happens does not hang on what is noted. */
const dice = openDice(0x51c7_03a9);

/** Says what an hour of whoever goes out costs, and what the materials cost that were used since Premium began. */
export function planCosts(world: World): void {
  world.agenda.plan(moment(workdaysBefore(world.today, 2), '09:05'), async (at) => {
    const ana = as(world, 'ana', at);
    for (const key of FIELD) await setPersonCost(ana, { personId: as(world, key, at).personId, hourly: HOURLY[key] });
    for (const { text, unit, unitCost } of MATERIALS) await setMaterialCost(ana, { text, unit, unitCost });
  });
}

/** The hours and the material of a month's work, as whoever did it notes them. */
export async function noteMonth(
  world: World,
  { workOrderId, by, service, quantity }: { workOrderId: Id<'workOrder'>; by: FieldKey; service: ServiceKey; quantity: number }, // prettier-ignore
  at: Date,
): Promise<void> {
  const one = as(world, by, at);
  const each = HOURS[service];
  const hours = (each === undefined ? OTHER_HOURS : each * quantity) + dice.between(0, 4);
  await addWorkEntry(one, { workOrderId, kind: 'hours', hours: String(hours) });
  if (service !== 'offices' && service !== 'disinfection') return;
  const { text, unit, least, most } = dice.pick(MATERIALS);
  const used = String(dice.between(least, most));
  await addWorkEntry(one, { workOrderId, kind: 'material', text, unit, quantity: used });
}
