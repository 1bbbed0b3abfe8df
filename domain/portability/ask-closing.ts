import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { instant, line } from '#domain/kernel/schemas.ts';
import { GRACE_MS } from './model/terms.ts';
import * as closings from './repo-closing.ts';

/**
 * Asks to close the account in thirty days, until when it may be undone. The company's name is typed, so that nobody
 * does it by accident. @throws Invalid `portability.errors.typedName` · Conflict when it was asked already
 */
export const askClosing = defineVerb({
  name: 'portability.askClosing',
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
  isOnEveryPlan: true,
  stepUp: true,
  input: z.object({ typedName: line(200) }),
  output: z.object({ closesAt: instant() }),
  async run(tx, actor, { typedName }) {
    const { name } = await closings.companyOf(tx);
    if (fold(typedName) !== fold(name)) throw new Invalid('portability.errors.typedName', { fields: ['typedName'] });
    if (await closings.lockClosing(tx)) throw new Conflict('portability.errors.closingAsked');
    const closesAt = new Date(tx.asOf.getTime() + GRACE_MS);
    const { id } = await closings.insertClosing(tx, closesAt, personOf(actor) ?? null);
    tx.emit({ type: 'CompanyClosingAsked', subject: id, wakes: 'account' });
    return { closesAt };
  },
});
