import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { ERASED, KEPT } from './model/erasure.ts';
import * as closings from './repo-closing.ts';
import * as erasures from './repo-erasure.ts';
import { personNamed, Whom } from './whom.ts';

/** What erasing a person would take away and what the law keeps, before anything is done. @throws as `erasePerson` */
export const previewErasure = defineQuery({
  name: 'portability.previewErasure',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: Whom,
  output: z.object({
    name: z.string(),
    holder: z.enum(['client', 'contact', 'member']),
    erased: z.record(z.enum(ERASED), z.number().int()),
    kept: z.record(z.enum(KEPT), z.number().int()),
    retainUntil: z.string(),
  }),
  async run(tx, _actor, whom) {
    const person = await personNamed(tx, whom);
    const [erased, kept, retainUntil] = await Promise.all([
      erasures.erasable(tx, person),
      erasures.retained(tx, person),
      closings.retentionOf(tx),
    ]);
    return { name: person.name, holder: person.holder, erased, kept, retainUntil };
  },
});
