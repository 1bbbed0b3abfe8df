import { and, asc, between, eq, inArray } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Filter } from './model/filter.ts';

/** Contracts in force whose last day is in a period, the nearest first. */
export const endingContracts = (tx: Tx, { from, to, currency }: Filter) =>
  tx.db
    .select({
      id: contract.id,
      number: contract.printedNumber,
      client: client.name,
      state: contract.state,
      value: contract.value,
      end: contract.endDate,
    })
    .from(contract)
    .innerJoin(client, and(eq(client.tenantId, contract.tenantId), eq(client.id, contract.clientId)))
    .where(
      and(
        inArray(contract.state, ['in_force', 'suspended']),
        between(contract.endDate, from, to),
        eq(contract.currency, currency),
      ),
    )
    .orderBy(asc(contract.endDate), asc(contract.id));
