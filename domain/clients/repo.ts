import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contact } from '#db/schema/contact.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { deal } from '#db/schema/deal.ts';
import { service } from '#db/schema/service.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ClientRow = typeof client.$inferSelect;
export type ClientValues = Omit<typeof client.$inferInsert, 'id' | 'tenantId' | 'version'>;
export type DealRow = typeof deal.$inferSelect;
export type ContractedRow = typeof contractedService.$inferSelect;
export type ContractedValues = Omit<typeof contractedService.$inferInsert, 'id' | 'tenantId' | 'version'>;

export const insertClient = async (tx: Tx, values: ClientValues): Promise<ClientRow> =>
  written(
    await tx.db
      .insert(client)
      .values({ id: newId<'client'>(), ...values })
      .returning(),
  );

export const findClient = async (tx: Tx, id: Id<'client'>): Promise<ClientRow> =>
  required(await tx.db.select().from(client).where(eq(client.id, id)));

export const lockClient = async (tx: Tx, id: Id<'client'>): Promise<ClientRow> =>
  required(await tx.db.select().from(client).where(eq(client.id, id)).for('update'));

/** Possible clients that turned out to be this one. */
export const mergedInto = async (tx: Tx, ids: readonly Id<'client'>[]): Promise<Id<'client'>[]> =>
  ids.length === 0
    ? []
    : (
        await tx.db
          .select({ id: client.id })
          .from(client)
          .where(inArray(client.mergedIntoId, [...ids]))
      ).map((row) => row.id);

export const updateClient = async (tx: Tx, id: Id<'client'>, values: Partial<ClientValues>): Promise<ClientRow> =>
  written(
    await tx.db
      .update(client)
      .set({ ...values, version: sql`${client.version} + 1` })
      .where(eq(client.id, id))
      .returning(),
  );

export const firstContact = async (tx: Tx, clientId: Id<'client'>) =>
  (await tx.db.select().from(contact).where(eq(contact.clientId, clientId)).orderBy(asc(contact.position)).limit(1))[0];

export const insertDeal = async (tx: Tx, clientId: Id<'client'>, title: string): Promise<DealRow> =>
  written(await tx.db.insert(deal).values({ id: newId<'deal'>(), clientId, title }).returning());

export const findDeal = async (tx: Tx, id: Id<'deal'>): Promise<DealRow> =>
  required(await tx.db.select().from(deal).where(eq(deal.id, id)));

export const lockDeal = async (tx: Tx, id: Id<'deal'>): Promise<DealRow> =>
  required(await tx.db.select().from(deal).where(eq(deal.id, id)).for('update'));

export const markLost = (tx: Tx, id: Id<'deal'>, lostReason: string) =>
  tx.db.update(deal).set({ state: 'lost', lostReason, endedAt: tx.asOf }).where(eq(deal.id, id));

export const dealsOf = (tx: Tx, clientId: Id<'client'>): Promise<DealRow[]> =>
  tx.db.select().from(deal).where(eq(deal.clientId, clientId)).orderBy(desc(deal.id));

/** The latest piece of business that is not over; undefined when all are. */
export const openDealOf = async (tx: Tx, clientId: Id<'client'>): Promise<DealRow | undefined> =>
  (
    await tx.db
      .select()
      .from(deal)
      .where(and(eq(deal.clientId, clientId), inArray(deal.state, ['open', 'won'])))
      .orderBy(desc(deal.id))
      .limit(1)
  )[0];

export const setDealState = (tx: Tx, id: Id<'deal'>, state: 'open' | 'won' | 'lost' | 'closed') =>
  tx.db
    .update(deal)
    .set({ state, endedAt: state === 'open' ? null : tx.asOf })
    .where(eq(deal.id, id));

/** The catalogue's code, unless the line brings its own. */
const cpvOf = (serviceId: ContractedValues['serviceId']) =>
  serviceId ? sql`(select s.cpv from ${service} s where s.tenant_id = app.tid() and s.id = ${serviceId})` : null;

export const insertContracted = (tx: Tx, rows: readonly ContractedValues[]): Promise<ContractedRow[]> =>
  rows.length === 0
    ? Promise.resolve([])
    : tx.db
        .insert(contractedService)
        .values(rows.map((one) => ({ id: newId<'contractedService'>(), ...one, cpv: one.cpv ?? cpvOf(one.serviceId) })))
        .onConflictDoNothing({
          target: [contractedService.tenantId, contractedService.origin, contractedService.originId],
        })
        .returning();

export const fillCpv = (tx: Tx, serviceId: Id<'service'>, cpv: string) =>
  tx.db
    .update(contractedService)
    .set({ cpv })
    .where(and(eq(contractedService.serviceId, serviceId), sql`${contractedService.cpv} is null`));

export const contractedOf = (tx: Tx, clientId: Id<'client'>): Promise<ContractedRow[]> =>
  tx.db
    .select()
    .from(contractedService)
    .where(eq(contractedService.clientId, clientId))
    .orderBy(asc(contractedService.position), asc(contractedService.id));

export const lockContracted = (tx: Tx, ids: readonly Id<'contractedService'>[]): Promise<ContractedRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(contractedService)
        .where(inArray(contractedService.id, [...ids]))
        .orderBy(asc(contractedService.id))
        .for('update');

export interface Moves {
  delivered?: bigint;
  accepted?: bigint;
  invoiced?: bigint;
}

export const moveContracted = async (
  tx: Tx,
  id: Id<'contractedService'>,
  { delivered = 0n, accepted = 0n, invoiced = 0n }: Moves,
): Promise<ContractedRow> =>
  written(
    await tx.db
      .update(contractedService)
      .set({
        delivered: sql`${contractedService.delivered} + ${delivered}`,
        accepted: sql`${contractedService.accepted} + ${accepted}`,
        invoiced: sql`${contractedService.invoiced} + ${invoiced}`,
      })
      .where(eq(contractedService.id, id))
      .returning(),
  );

/**
 * Adds to what was invoiced of services, thousandths, all by one statement; locked in the order of their ids, so that two
 * invoices of the same services cannot wait for each other. @returns how many services there were
 */
export const addInvoiced = async (
  tx: Tx,
  moves: readonly { id: Id<'contractedService'>; quantity: bigint }[],
): Promise<number> => {
  const ids = sql.param(`{${moves.map((one) => one.id).join(',')}}`);
  const quantities = sql.param(`{${moves.map((one) => one.quantity).join(',')}}`);
  const rows = await tx.db.execute(sql`
    with moved as (
      select id, sum(quantity)::bigint as quantity from unnest(${ids}::uuid[], ${quantities}::bigint[]) as m (id, quantity) group by id
    ), locked as (
      select s.id, moved.quantity from ${contractedService} s join moved on moved.id = s.id order by s.id for no key update of s
    )
    update ${contractedService} s set invoiced = s.invoiced + locked.quantity from locked where s.id = locked.id returning s.id`);
  return rows.length;
};

/** What the client of a deal is. @throws NotFound */
export const kindOfDeal = async (tx: Tx, id: Id<'deal'>): Promise<ClientRow['kind']> =>
  required(
    await tx.db
      .select({ kind: client.kind })
      .from(deal)
      .innerJoin(client, and(eq(client.tenantId, deal.tenantId), eq(client.id, deal.clientId)))
      .where(eq(deal.id, id)),
  ).kind;

export const attachContract = (tx: Tx, dealId: Id<'deal'>, contractId: Id<'contract'>) =>
  tx.db
    .update(contractedService)
    .set({ contractId })
    .where(and(eq(contractedService.dealId, dealId), sql`${contractedService.contractId} is null`));

/** Oldest first. */
export const dealsInOrder = (tx: Tx, clientId: Id<'client'>): Promise<DealRow[]> =>
  tx.db.select().from(deal).where(eq(deal.clientId, clientId)).orderBy(asc(deal.id));

export const endContracted = (tx: Tx, id: Id<'contractedService'>, endDate: CivilDate) =>
  tx.db
    .update(contractedService)
    .set({ state: 'ended', endDate, version: sql`${contractedService.version} + 1` })
    .where(eq(contractedService.id, id));

/** Every active service that comes back, locked in the order of its id. */
export const lockRecurring = (tx: Tx): Promise<ContractedRow[]> =>
  tx.db
    .select()
    .from(contractedService)
    .where(
      and(
        eq(contractedService.state, 'active'),
        inArray(contractedService.rhythm, ['weekly', 'every_n_weeks', 'monthly']),
      ),
    )
    .orderBy(asc(contractedService.id))
    .limit(MOST_RECURRING)
    .for('update');

const MOST_RECURRING = 5_000;

export const setContractedRhythm = (
  tx: Tx,
  id: Id<'contractedService'>,
  rhythm: ContractedRow['rhythm'],
  rhythmWeeks: number | null,
) =>
  tx.db
    .update(contractedService)
    .set({ rhythm, rhythmWeeks, version: sql`${contractedService.version} + 1` })
    .where(eq(contractedService.id, id));
