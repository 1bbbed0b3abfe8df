import { and, asc, desc, eq, gte, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { contractedService } from '#db/schema/contracted-service.ts';
import { personCost } from '#db/schema/person-cost.ts';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import type { UnitKey } from '#domain/kernel/pure/units.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** What an hour of each person costs; whoever has no cost yet is absent. */
export const hourlyCosts = async (tx: Tx): Promise<ReadonlyMap<PersonId, bigint>> =>
  new Map((await tx.db.select().from(personCost)).map(({ personId, hourly }) => [personId, hourly]));

export const hourlyCostOf = async (tx: Tx, personId: PersonId): Promise<bigint | null> =>
  (await tx.db.select().from(personCost).where(eq(personCost.personId, personId)))[0]?.hourly ?? null;

export const putHourlyCost = (tx: Tx, personId: PersonId, hourly: bigint) =>
  tx.db
    .insert(personCost)
    .values({ id: newId<'personCost'>(), personId, hourly })
    .onConflictDoUpdate({ target: [personCost.tenantId, personCost.personId], set: { hourly } });

/** Without a cost, or noted on a day or later: what a new cost is put on. */
const openFrom = (from: CivilDate | undefined) =>
  or(isNull(workEntry.unitCost), from && gte(workEntry.at, startOfDay(from)));

export const costHours = (tx: Tx, personId: PersonId, hourly: bigint, from: CivilDate | undefined) =>
  tx.db
    .update(workEntry)
    .set({ unitCost: hourly })
    .where(and(eq(workEntry.kind, 'hours'), eq(workEntry.authorId, personId), openFrom(from)));

const isMaterial = (text: string, unit: UnitKey) =>
  and(eq(workEntry.kind, 'material'), sql`lower(${workEntry.text}) = lower(${text})`, eq(workEntry.unit, unit));

/** @returns how many entries have the cost now */
export const costMaterial = async (
  tx: Tx,
  { text, unit, unitCost, from }: { text: string; unit: UnitKey; unitCost: bigint; from: CivilDate | undefined },
): Promise<number> =>
  (
    await tx.db
      .update(workEntry)
      .set({ unitCost })
      .where(and(isMaterial(text, unit), openFrom(from)))
      .returning({ id: workEntry.id })
  ).length;

/** What the last use of a material cost. */
export const materialCostOf = async (tx: Tx, text: string, unit: UnitKey): Promise<bigint | null> =>
  (
    await tx.db
      .select({ unitCost: workEntry.unitCost })
      .from(workEntry)
      .where(and(isMaterial(text, unit), isNotNull(workEntry.unitCost)))
      .orderBy(desc(workEntry.at), desc(workEntry.id))
      .limit(1)
  )[0]?.unitCost ?? null;

const MOST_MATERIALS = 200;

/** The materials that were used, those without a cost first, then by name: how much, and what the last one cost. */
export const materialsUsed = (tx: Tx) => {
  const open = sql<number>`count(*) filter (where ${workEntry.unitCost} is null)::int`;
  return tx.db
    .select({
      text: sql<string>`min(${workEntry.text})`,
      unit: workEntry.unit,
      quantity: sql`sum(${workEntry.quantity})`.mapWith(BigInt),
      unitCost: sql<string | null>`(array_agg(${workEntry.unitCost} order by ${workEntry.at} desc, ${workEntry.id} desc)
        filter (where ${workEntry.unitCost} is not null))[1]`,
      open,
    })
    .from(workEntry)
    .where(eq(workEntry.kind, 'material'))
    .groupBy(sql`lower(${workEntry.text})`, workEntry.unit)
    .orderBy(desc(sql`${open} > 0`), asc(sql`lower(min(${workEntry.text}))`))
    .limit(MOST_MATERIALS);
};

/** Hours and their cost, material's cost, and how many of both have none, of each service of a deal, or of all. Costs in bani. */
export const costsByService = (tx: Tx, dealId?: Id<'deal'>) => {
  const isHours = sql`${workEntry.kind} = 'hours'`;
  const cost = sql`coalesce(${workEntry.hours}, ${workEntry.quantity})::numeric * ${workEntry.unitCost}`;
  const inBani = (which: typeof isHours) =>
    sql`coalesce(round(sum(${cost}) filter (where ${which}) / 100000), 0)`.mapWith(BigInt);
  return tx.db
    .select({
      contractedServiceId: workOrder.contractedServiceId,
      hours: sql`coalesce(sum(${workEntry.hours}), 0)`.mapWith(BigInt),
      hoursCost: inBani(isHours),
      materialCost: inBani(sql`${workEntry.kind} = 'material'`),
      open: sql<number>`count(*) filter (where ${workEntry.unitCost} is null)::int`,
    })
    .from(workEntry)
    .innerJoin(workOrder, and(eq(workOrder.tenantId, workEntry.tenantId), eq(workOrder.id, workEntry.workOrderId)))
    .innerJoin(
      contractedService,
      and(eq(contractedService.tenantId, workOrder.tenantId), eq(contractedService.id, workOrder.contractedServiceId)),
    )
    .where(and(sql`${workEntry.kind} in ('hours', 'material')`, dealId && eq(contractedService.dealId, dealId)))
    .groupBy(workOrder.contractedServiceId);
};
