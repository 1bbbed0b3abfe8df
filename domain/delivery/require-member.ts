import { membersOf } from '#domain/identity/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Work is given to active colleagues only. @throws Invalid `delivery.errors.notAMember` */
export async function requireMember(tx: Tx, personId: PersonId | undefined, field = 'assigneeId'): Promise<void> {
  if (personId === undefined) return;
  if ((await membersOf(tx)).get(personId)?.state !== 'active')
    throw new Invalid('delivery.errors.notAMember', { fields: [field] });
}
