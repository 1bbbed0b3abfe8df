import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { A_DAY } from './model/daily-limits.ts';
import { countUse } from './repo-use.ts';

const KINDS = ['status', 'download', 'list', 'answer'] as const;

/** Counts one call of a kind that ANAF limits by the day, about one message or for the company. @returns whether it may be made */
export const takeTurn = defineVerb({
  name: 'efactura.takeTurn',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ kind: z.enum(KINDS), about: z.string().max(60).default('') }),
  output: z.object({ isFree: z.boolean() }),
  async run(tx, actor, { kind, about }) {
    return { isFree: await countUse(tx, civilDateOf(actor.asOf), `${kind} ${about}`.trim(), A_DAY[kind]) };
  },
});
