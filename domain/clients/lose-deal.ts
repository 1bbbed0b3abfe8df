import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { loseLeadsOf } from '#domain/leads/steps.ts';
import * as clients from './repo.ts';

/** A deal comes to nothing, and why: after a declined offer, say. Lost twice it is lost once. @throws NotFound · Conflict `clients.errors.dealWon` */
export const loseDeal = defineVerb({
  name: 'clients.loseDeal',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/deals/{dealId}/loss', summary: 'Lose a deal' },
  input: z.object({ dealId: id<'deal'>(), reason: line(300) }),
  output: z.object({ dealId: id<'deal'>(), clientId: id<'client'>() }),
  async run(tx, _actor, { dealId, reason }) {
    const { state, clientId } = await clients.lockDeal(tx, dealId);
    if (state === 'won' || state === 'closed') throw new Conflict('clients.errors.dealWon');
    if (state === 'lost') return { dealId, clientId };
    await clients.markLost(tx, dealId, reason);
    await loseLeadsOf(tx, clientId, dealId, reason);
    tx.emit({ type: 'DealLost', subject: dealId, clientId, dealId, facts: { reason } });
    return { dealId, clientId };
  },
});
