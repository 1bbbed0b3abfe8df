import { and, desc, eq, gte, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ContractState } from './model/contract.ts';

export interface ContractFilter {
  states: readonly ContractState[] | undefined;
  clientId: Id<'client'> | undefined;
  dealId: Id<'deal'> | undefined;
  /** Ends on a day from here … */
  endsFrom: CivilDate | undefined;
  /** … to here. */
  endsTo: CivilDate | undefined;
}

const matching = ({ states, clientId, dealId, endsFrom, endsTo }: ContractFilter): SQL | undefined =>
  and(
    states && inArray(contract.state, [...states]),
    clientId && eq(contract.clientId, clientId),
    dealId && eq(contract.dealId, dealId),
    endsFrom && gte(contract.endDate, endsFrom),
    endsTo && lte(contract.endDate, endsTo),
  );

const ofClient = and(eq(client.tenantId, contract.tenantId), eq(client.id, contract.clientId));

/** One page, newest first, and one row more when it goes on. */
export const listPage = (tx: Tx, filter: ContractFilter, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({ contract, clientName: client.name })
    .from(contract)
    .innerJoin(client, ofClient)
    .where(and(matching(filter), after && beyond(after)))
    .orderBy(desc(contract.createdAt), desc(contract.id))
    .limit(PAGE_SIZE + 1);

const beyond = ({ sort, id }: { sort: string; id: string }) =>
  or(
    lt(contract.createdAt, new Date(sort)),
    and(eq(contract.createdAt, new Date(sort)), sql`${contract.id} < ${id}::uuid`),
  );

/** How many contracts match, and what they are worth, by currency. */
export const totalsOf = (tx: Tx, filter: ContractFilter) =>
  tx.db
    .select({
      currency: contract.currency,
      count: sql<number>`count(*)::int`,
      value: sql`sum(${contract.value})`.mapWith(BigInt),
    })
    .from(contract)
    .where(matching(filter))
    .groupBy(contract.currency)
    .orderBy(contract.currency);
