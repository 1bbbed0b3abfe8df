import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { findConnection } from './connection-repo.ts';
import { releaseSubmission } from './steps.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/** «Trimite acum»: the invoice leaves for SPV without waiting. @throws NotFound · Invalid `efactura.errors.notConnected` · Conflict `efactura.errors.onItsWay` */
export const requestSubmission = defineVerb({
  name: 'efactura.requestSubmission',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/invoices/{invoiceId}/submission', summary: 'Send an issued invoice to SPV now' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ invoiceId: id<'invoice'>() }),
  async run(tx, _actor, { invoiceId }) {
    requireConnection(await findConnection(tx));
    const row = await submissions.findOfInvoice(tx, invoiceId);
    if (!(await releaseSubmission(tx, invoiceId))) throw new Conflict('efactura.errors.onItsWay');
    await tell(tx, 'SubmissionRequested', row);
    return { invoiceId };
  },
});

const requireConnection = (connection: { state: string } | undefined): void => {
  if (connection?.state !== 'connected') throw new Invalid('efactura.errors.notConnected');
};
