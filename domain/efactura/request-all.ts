import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { findConnection } from './connection-repo.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/** «Trimite tot ce așteaptă»: releases every waiting invoice, nearest deadline first. @throws Invalid `efactura.errors.notConnected` */
export const requestAll = defineVerb({
  name: 'efactura.requestAll',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/submissions', summary: 'Send every waiting invoice to SPV now' },
  input: z.object({}),
  output: z.object({ released: z.number().int() }),
  async run(tx) {
    if ((await findConnection(tx))?.state !== 'connected') throw new Invalid('efactura.errors.notConnected');
    const waiting = await submissions.lockWaiting(tx);
    for (const row of waiting) {
      await submissions.updateSubmission(tx, row.id, { releaseAt: tx.asOf, requestedAt: tx.asOf });
      await tell(tx, 'SubmissionRequested', row);
    }
    return { released: waiting.length };
  },
});
