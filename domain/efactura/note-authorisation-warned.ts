import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { updateConnection } from './connection-repo.ts';

/** Keeps that the administrators were told so many days before the end of the authorisation, or with zero that it is gone. */
export const noteAuthorisationWarned = defineVerb({
  name: 'efactura.noteAuthorisationWarned',
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
  input: z.object({ days: z.number().int().min(0) }),
  output: z.object({}),
  async run(tx, _actor, { days }) {
    await updateConnection(tx, { warnedDays: days });
    return {};
  },
});
