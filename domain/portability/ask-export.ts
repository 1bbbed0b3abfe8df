import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as copies from './repo-export.ts';

/** Asks for a copy of the whole company; a workflow makes it and tells by mail. @throws Conflict while one is being made */
export const askExport = defineVerb({
  name: 'portability.askExport',
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
  isOnEveryPlan: true,
  stepUp: true,
  input: z.object({}),
  output: z.object({ exportId: id<'companyExport'>() }),
  async run(tx, actor) {
    if ((await copies.livingExports(tx)).some(({ state }) => state === 'asked'))
      throw new Conflict('portability.errors.underWay');
    const { id: exportId } = await copies.insertExport(tx, personOf(actor) ?? null);
    tx.emit({ type: 'CompanyExportAsked', subject: exportId, wakes: 'account' });
    return { exportId };
  },
});
