import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import { z } from 'zod';
import { requireNoDuplicate } from './duplicates.ts';
import { cardValues, ClientCard } from './model/client.ts';
import { requireCard } from './require-card.ts';
import { createClientWithDeal } from './steps.ts';

/**
 * Adds a client without any lead before it: any step can be the first. `isAnother` says that a client with the same CUI
 * or e-mail is knowingly a different one.
 * @throws Invalid per field · Conflict `clients.errors.duplicate` {candidates}
 */
export const addClient = defineVerb({
  name: 'clients.addClient',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/clients', summary: 'Add a client' },
  input: ClientCard.extend({ dealTitle: optional(line(150)), isAnother: optional(z.enum(['true'])) }),
  output: z.object({ clientId: id<'client'>(), dealId: id<'deal'>() }),
  async run(tx, actor, { dealTitle, isAnother, ...card }) {
    requireCard(card);
    await requireNoDuplicate(tx, card, isAnother === 'true');
    const values = {
      ...cardValues(card),
      state: 'active' as const,
      activeSince: actor.asOf,
      responsibleId: personOf(actor) ?? null,
    };
    const { client, deal } = await createClientWithDeal(tx, values, dealTitle ?? card.name);
    tx.emit({ type: 'ClientAdded', subject: client.id, clientId: client.id, dealId: deal.id });
    return { clientId: client.id, dealId: deal.id };
  },
});
