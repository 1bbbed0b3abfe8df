import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { noteBefore } from '#domain/kernel/versions.ts';
import { filledIn, mergeFault } from './model/merging.ts';
import { lockBoth, mergeInto } from './merging.ts';
import * as clients from './repo.ts';
import { hasPapers, lockPapers } from './repo-merge.ts';

/**
 * Two cards are one client: everything of the first, issued invoices and money too, hangs on the second from now on. What
 * was issued keeps the buyer that it names. It is final. Merged twice is merged once.
 * @throws NotFound · Conflict `clients.errors.sameClient`, `.merged`, `.notInto`, `.otherIdentity`, `.otherKind`
 */
export const mergeClients = defineVerb({
  name: 'clients.mergeClients',
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
  api: { method: 'POST', path: '/clients/{clientId}/merging', summary: 'Unite a client with another' },
  input: z.object({ clientId: id<'client'>(), intoClientId: id<'client'>() }),
  output: z.object({ clientId: id<'client'>(), name: z.string() }),
  async run(tx, _actor, { clientId, intoClientId }, meta) {
    await lockPapers(tx, clientId);
    const { source, target } = await lockBoth(tx, clientId, intoClientId);
    if (source.state === 'merged' && source.mergedIntoId === intoClientId)
      return { clientId: intoClientId, name: target.name };
    const fault = mergeFault(source, target, { hasPapers: await hasPapers(tx, clientId) });
    if (fault !== undefined) throw new Conflict(fault, { fields: ['intoClientId'] });
    noteBefore(source, meta);
    await mergeInto(tx, clientId, intoClientId);
    const filled = filledIn(source, target);
    if (Object.keys(filled).length > 0) await clients.updateClient(tx, intoClientId, filled);
    return { clientId: intoClientId, name: target.name };
  },
});
