import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { changesOf, REGISTER_BATCH, RegisterFacts } from './model/register.ts';
import * as clients from './repo.ts';
import { putRegister } from './repo-register.ts';
import { registerOf } from './steps-register.ts';

const Answer = RegisterFacts.extend({ clientId: id<'client'>(), cui: z.string() });

/**
 * Keeps what ANAF's register said, and tells the client's people what changed: inactive, struck off, VAT lost or gained. The card
 * stays as its people wrote it. An answer about a CUI that was changed meanwhile is let go.
 */
export const noteRegister = defineVerb({
  name: 'clients.noteRegister',
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
  input: z.object({ answers: z.array(Answer).max(REGISTER_BATCH) }),
  output: z.object({ changed: z.number().int() }),
  async run(tx, _actor, { answers }) {
    let changed = 0;
    for (const { clientId, cui, ...facts } of answers.toSorted((a, b) => (a.clientId < b.clientId ? -1 : 1))) {
      const client = await clients.lockClient(tx, clientId);
      if (client.cui !== cui) continue;
      const before = (await registerOf(tx, client)) ?? { standing: 'active' as const, vat: client.vatStatus };
      await putRegister(tx, { clientId, cui, ...facts });
      for (const change of changesOf(before, facts)) {
        tx.emit({ type: 'ClientRegisterChanged', subject: clientId, clientId, facts: { change } });
        changed += 1;
      }
    }
    return { changed };
  },
});
