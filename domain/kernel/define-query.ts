import { z } from 'zod';
import { withTenant } from '#db/tenant.server.ts';
import type { Feature } from '#domain/plans/model/features.ts';
import { requireRight } from './access.ts';
import type { Actor } from './actor.ts';
import { parseInput } from './parse.ts';
import { neededFeatures, requireFeature } from './plan-gate.ts';
import type { RoleTable } from './roles.ts';
import type { Tx } from './tx.ts';

export interface QueryDefinition<I extends z.ZodType, O extends z.ZodType> {
  name: `${string}.${string}`;
  roles: RoleTable;
  feature?: Feature;
  api?: { method: 'GET'; path: `/${string}`; summary: string };
  input: I;
  output: O;
  run(tx: Tx, actor: Actor, input: z.output<I>): Promise<z.output<O>>;
}

export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** @throws DomainError */
  (actor: Actor, input: z.input<I>): Promise<z.output<O>>;
  readonly definition: QueryDefinition<I, O>;
}

/** Reading: right, parse, a read-only transaction of the tenant, plan, `run`. No audit, no events. */
export function defineQuery<I extends z.ZodType, O extends z.ZodType>(definition: QueryDefinition<I, O>): Query<I, O> {
  const call = async (actor: Actor, input: z.input<I>): Promise<z.output<O>> => {
    requireRight(actor, definition.name, definition.roles, true);
    const parsed = parseInput(definition.input, input);
    return withTenant({ tenantId: actor.tenantId, asOf: actor.asOf, readOnly: true }, async (db) => {
      const tx: Tx = { db, tenantId: actor.tenantId, asOf: actor.asOf, actor, emit: refuseEvent };
      await requireFeature(tx, ...neededFeatures(actor, definition));
      const answer = z.encode(definition.output, await definition.run(tx, actor, parsed));
      return z.decode(definition.output, answer); // nothing beyond the schema leaves
    });
  };
  return Object.assign(call, { definition });
}

const refuseEvent = (): never => {
  throw new Error('a query emits no events');
};
