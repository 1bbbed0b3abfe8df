import type { z } from 'zod';
import { systemActor } from '#domain/kernel/actor.ts';
import type { Query } from '#domain/kernel/define-query.ts';
import type { Meta, Verb } from '#domain/kernel/define-verb.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

/** The tenant that an activity works for and the workflow's time, in milliseconds. */
export interface SystemCall {
  tenantId: TenantId;
  asOf: number;
}

type Callable<I extends z.ZodType, O extends z.ZodType> = Verb<I, O> | Query<I, O>;

/** A verb or query as the product itself calls it, with the reason that the audit keeps. */
export const systemVerb =
  <I extends z.ZodType, O extends z.ZodType>(callable: Callable<I, O>, reason: string) =>
  ({ tenantId, asOf }: SystemCall, input: z.input<I>, meta: Meta = {}): Promise<z.output<O>> =>
    callable(systemActor(tenantId, reason, new Date(asOf)), input, meta);
