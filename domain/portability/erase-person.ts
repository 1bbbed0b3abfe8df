import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { erase } from './erase.ts';
import { personNamed, Whom } from './whom.ts';

/**
 * Erases a person, for good: a client who is one, a contact, a colleague who has left. Her name is typed, so that nobody
 * does it by accident. Fiscal papers stay. @throws Invalid `portability.errors.typedName` and as `personNamed`
 */
export const erasePerson = defineVerb({
  name: 'portability.erasePerson',
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
  input: Whom.extend({ typedName: line(200) }),
  output: z.object({ erasureId: id<'erasure'>() }),
  async run(tx, _actor, { typedName, ...whom }) {
    const person = await personNamed(tx, whom);
    if (fold(typedName) !== fold(person.name))
      throw new Invalid('portability.errors.typedName', { fields: ['typedName'] });
    const { id: erasureId } = await erase(tx, person);
    tx.emit({ type: 'PersonErased', subject: erasureId, wakes: 'account' });
    return { erasureId };
  },
});
