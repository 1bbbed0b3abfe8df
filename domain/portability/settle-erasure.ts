import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as erasures from './repo-erasure.ts';

/** The objects of an erasure are out of the store. Doing it again changes nothing. */
export const settleErasure = defineVerb({
  name: 'portability.settleErasure',
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
  input: z.object({ erasureId: id<'erasure'>() }),
  output: z.object({ erasureId: id<'erasure'>() }),
  async run(tx, _actor, { erasureId }) {
    await erasures.findErasure(tx, erasureId);
    await erasures.markSwept(tx, erasureId);
    return { erasureId };
  },
});
