import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { CeilingLevel } from './model/ceilings.ts';
import { insertCeilingNotice } from './repo-ceilings.ts';

/** Keeps that the administrators were told of a ceiling: once for each level of each year. */
export const noteCeilingTold = defineVerb({
  name: 'efactura.noteCeilingTold',
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
  input: CeilingLevel,
  output: z.object({}),
  async run(tx, _actor, told) {
    await insertCeilingNotice(tx, told);
    return {};
  },
});
