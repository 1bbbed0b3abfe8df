import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDate } from '#domain/kernel/schemas.ts';
import { erase } from './erase.ts';
import * as closings from './repo-closing.ts';
import * as erasures from './repo-erasure.ts';
import { personNamed } from './whom.ts';
import { endConnections } from './repo-connections.ts';

/**
 * Closes the account on its day: persons are erased as each would be alone, authorisations outside are forgotten, papers
 * stay until the law lets go of them. @throws Conflict before the day, or when it was undone
 */
export const closeCompany = defineVerb({
  name: 'portability.closeCompany',
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
  input: z.object({}),
  output: z.object({ retainUntil: civilDate() }),
  async run(tx) {
    const closing = await closings.lockClosing(tx);
    if (closing === undefined || closing.closesAt > tx.asOf) throw new Conflict('portability.errors.noClosing');
    const retainUntil = await closings.retentionOf(tx);
    for (const { holder, id } of await erasures.everybody(tx))
      await erase(tx, await personNamed(tx, holder === 'client' ? { clientId: asId(id) } : { contactId: asId(id) }));
    await endConnections(tx);
    await closings.settleClosing(tx, closing, { state: 'closed', retainUntil });
    tx.emit({ type: 'CompanyClosed', subject: closing.id, wakes: 'account' });
    return { retainUntil };
  },
});

/** Guaranteed by the question that told it. */
const asId = <Kind extends string>(id: string) => id as import('#domain/kernel/pure/ids.ts').Id<Kind>;
