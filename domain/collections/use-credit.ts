import { z } from 'zod';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { allocateTo } from './allocating.ts';
import * as credit from './repo-credit.ts';
import * as ledger from './repo.ts';

/**
 * Uses what a client has paid beyond its invoices, or got back by a storno, for one invoice: the oldest money first, at most
 * what is open. @throws NotFound · Conflict `collections.errors.noCredit`
 */
export const useCredit = defineVerb({
  name: 'collections.useCredit',
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
  api: { method: 'POST', path: '/invoices/{invoiceId}/credit', summary: 'Use a client’s credit for an invoice' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ used: amount() }),
  async run(tx, _actor, { invoiceId }) {
    const { clientId, currency } = await invoiceOf(tx, invoiceId);
    await ledger.lockLedger(tx, clientId);
    const before = await ledger.findBalance(tx, invoiceId);
    if (!before || before.open <= 0n) throw new Conflict('collections.errors.noCredit');
    for (const payment of await credit.lockCredit(tx, clientId, currency)) await allocateTo(tx, payment, invoiceId);
    const used = before.open - (await ledger.lockBalance(tx, invoiceId)).open;
    if (used === 0n) throw new Conflict('collections.errors.noCredit');
    return { used };
  },
});
