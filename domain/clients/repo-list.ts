import { and, asc, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { searchTerm } from '#db/schema/search-term.ts';
import { task } from '#db/schema/task.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { lineWorth } from '#domain/kernel/line-worth.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ClientKind, ClientState } from './model/client.ts';

export interface ClientFilter {
  state: ClientState;
  kind: ClientKind | undefined;
  responsibleId: Id<'person'> | undefined;
  /** Folded words; every one must begin a term of the client. */
  words: readonly string[];
}

/** Everything that begins with a word, as a range in the order of bytes. */
const startsWith = (word: string): SQL =>
  sql`${client.id} in (select ${searchTerm.subjectId} from ${searchTerm} where ${searchTerm.subjectKind} = 'client' and ${searchTerm.term} >= ${word} and ${searchTerm.term} < ${`${word}\u{10ffff}`})`;

const matching = ({ state, kind, responsibleId, words }: ClientFilter): SQL | undefined =>
  and(
    eq(client.state, state),
    kind && eq(client.kind, kind),
    responsibleId && eq(client.responsibleId, responsibleId),
    ...words.map(startsWith),
  );

/** One page by name, and one row more when it goes on. */
export const listPage = (tx: Tx, filter: ClientFilter, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select()
    .from(client)
    .where(
      and(
        matching(filter),
        after &&
          or(gt(client.name, after.sort), and(eq(client.name, after.sort), sql`${client.id} > ${after.id}::uuid`)),
      ),
    )
    .orderBy(asc(client.name), asc(client.id))
    .limit(PAGE_SIZE + 1);

export interface ClientSums {
  activeServices: number;
  /** Accepted, or delivered where no acceptance is asked for, and not invoiced yet: minor units of lei, without VAT. */
  toInvoice: bigint;
  open: bigint;
  overdue: bigint;
  nextTask: { text: string; dueDate: CivilDate | null } | null;
}

const big = (value: unknown): bigint => BigInt(String(value ?? 0));

/** What a list shows beside each client, in lei, for the clients of one page. */
export async function sumsOf(
  tx: Tx,
  ids: readonly Id<'client'>[],
  today: CivilDate,
): Promise<(id: Id<'client'>) => ClientSums> {
  if (ids.length === 0) return () => NOTHING;
  const [services, balances, tasks] = await Promise.all([
    servicesOf(tx, ids),
    balancesOf(tx, ids, today),
    nextTasksOf(tx, ids),
  ]);
  return (id) => ({
    activeServices: services.get(id)?.active ?? 0,
    toInvoice: big(services.get(id)?.toInvoice),
    open: big(balances.get(id)?.open),
    overdue: big(balances.get(id)?.overdue),
    nextTask: tasks.get(id) ?? null,
  });
}

const NOTHING: ClientSums = { activeServices: 0, toInvoice: 0n, open: 0n, overdue: 0n, nextTask: null };

/** As `acceptanceGateOf` decides it: the contract that counts says, without one only an institution accepts first. */
export const isUngated = (
  dealId: PgColumn,
) => sql<boolean>`coalesce((select ${contract.acceptanceGate} = 'none' from ${contract}
  where ${contract.tenantId} = ${client.tenantId} and ${contract.dealId} = ${dealId} and ${contract.state} <> 'draft'
  order by array_position(array['in_force', 'suspended', 'expired', 'terminated', 'partially_signed', 'sent'], ${contract.state}), ${contract.id} desc
  limit 1), ${client.kind} <> 'institution')`;

async function servicesOf(tx: Tx, ids: readonly Id<'client'>[]) {
  const { delivered, accepted, invoiced, unitPrice, discount, clientId, currency, state } = contractedService;
  const ready = sql`greatest((case when ${isUngated(contractedService.dealId)} then greatest(${delivered}, ${accepted}) else ${accepted} end) - ${invoiced}, 0)`;
  const value = lineWorth(ready, unitPrice, discount);
  const rows = await tx.db
    .select({
      clientId,
      active: sql<number>`(count(*) filter (where ${state} = 'active'))::int`,
      toInvoice: sql<string>`coalesce(sum(${value}) filter (where ${currency} = 'RON'), 0)`,
    })
    .from(contractedService)
    .innerJoin(client, and(eq(client.tenantId, contractedService.tenantId), eq(client.id, clientId)))
    .where(anyOf(clientId, ids))
    .groupBy(clientId);
  return new Map(rows.map((row) => [row.clientId, row]));
}

async function balancesOf(tx: Tx, ids: readonly Id<'client'>[], today: CivilDate) {
  const { open, dueDate, clientId, currency } = invoiceBalance;
  const rows = await tx.db
    .select({
      clientId,
      open: sql<string>`sum(${open})`,
      overdue: sql<string>`coalesce(sum(${open}) filter (where ${dueDate} < ${today} and ${open} > 0), 0)`,
    })
    .from(invoiceBalance)
    .where(and(anyOf(clientId, ids), sql`${open} <> 0`, eq(currency, 'RON')))
    .groupBy(clientId);
  return new Map(rows.map((row) => [row.clientId, row]));
}

async function nextTasksOf(tx: Tx, ids: readonly Id<'client'>[]) {
  const rows = await tx.db
    .selectDistinctOn([task.clientId], { clientId: task.clientId, text: task.text, dueDate: task.dueDate })
    .from(task)
    .where(and(anyOf(task.clientId, ids), eq(task.kind, 'task'), isNull(task.doneAt)))
    .orderBy(task.clientId, asc(task.dueDate), asc(task.id));
  return new Map(rows.map(({ clientId, ...row }) => [clientId, row]));
}

/** How many clients are in each state: the counts on the tabs. */
export async function countsByState(tx: Tx): Promise<Partial<Record<ClientState, number>>> {
  const rows = await tx.db
    .select({ state: client.state, count: sql<number>`count(*)::int` })
    .from(client)
    .groupBy(client.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
