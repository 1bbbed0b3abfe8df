import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as erasures from './repo-erasure.ts';

/** What is left to do of an erasure outside the company's rows: stored objects, the account of a colleague. */
export const showErasure = defineQuery({
  name: 'portability.showErasure',
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
  output: z.object({ objects: z.array(z.string()), memberId: id<'person'>().nullable() }),
  async run(tx, _actor, { erasureId }) {
    const { objects, holder, subjectId } = await erasures.findErasure(tx, erasureId);
    return { objects, memberId: holder === 'member' ? asPerson(subjectId) : null };
  },
});

/** Guaranteed: a member's erasure bears the id of the person. */
const asPerson = (subjectId: string) => subjectId as import('#domain/kernel/pure/ids.ts').PersonId;
