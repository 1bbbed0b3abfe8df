import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { FailedCall } from './model/failed-call.ts';
import { noteSpvAway } from './outages.ts';

/** Keeps that a call to SPV had no answer, where nothing else is to be written. */
export const noteSilence = defineVerb({
  name: 'efactura.noteSilence',
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
  input: FailedCall,
  output: z.object({}),
  async run(tx, _actor, failed) {
    await noteSpvAway(tx, failed);
    return {};
  },
});
