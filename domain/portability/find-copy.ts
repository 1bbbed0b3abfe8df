import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { partKey } from './model/terms.ts';
import * as copies from './repo-export.ts';

/** Where the parts of a copy lie, while it may be fetched. @throws NotFound afterwards, and for another company's */
export const findCopy = defineQuery({
  name: 'portability.findCopy',
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
  input: z.object({ exportId: id<'companyExport'>() }),
  output: z.object({ keys: z.array(z.string()), size: z.string(), madeAt: instant() }),
  async run(tx, _actor, { exportId }) {
    const { state, parts, size, expiresAt, readyAt } = await copies.findExport(tx, exportId);
    if (state !== 'ready' || size === null || readyAt === null || expiresAt === null || expiresAt <= tx.asOf)
      throw new NotFound();
    const keys = Array.from({ length: parts }, (_, index) => partKey(tx.tenantId, exportId, index + 1));
    return { keys, size: size.toString(), madeAt: readyAt };
  },
});
