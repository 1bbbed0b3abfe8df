import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Query } from '#domain/kernel/define-query.ts';
import type { Meta, Verb } from '#domain/kernel/define-verb.ts';
import type { RoleTable } from '#domain/kernel/roles.ts';
import type { Feature } from '#domain/plans/model/features.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A verb or query as the API sees it: where it is, what goes in and comes out on the wire. */
export interface Operation {
  name: string;
  method: Method;
  /** Below `/api/v1`, with `{names}` of input fields. */
  path: `/${string}`;
  summary: string;
  roles: RoleTable;
  feature: Feature | undefined;
  input: z.ZodType;
  output: z.ZodType;
  /** @returns the answer as JSON carries it. @throws DomainError */
  call(actor: Actor, input: unknown, meta: Meta): Promise<unknown>;
}

/** @throws Error, a fault of ours, for a verb or query that names no place in the API */
export function operation<I extends z.ZodType, O extends z.ZodType>(verb: Verb<I, O> | Query<I, O>): Operation {
  const { api, name, roles, feature, input, output } = verb.definition;
  if (!api) throw new Error(`${name} has no place in the API`);
  return {
    name,
    ...api,
    roles,
    feature,
    input,
    output,
    call: async (actor, values, meta) => z.encode(output, await verb(actor, asInput<I>(values), meta)),
  };
}

/** The verb parses what it gets: here it is only named as its input. */
const asInput = <I extends z.ZodType>(values: unknown) => values as z.input<I>;

/** `/offers/{offerId}` as its parts. */
export const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** The input field that a part stands for; undefined for a fixed word. */
export const fieldOf = (part: string): string | undefined => /^\{(\w+)\}$/.exec(part)?.[1];
