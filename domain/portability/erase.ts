import { chainDue, destroyKeys } from '#domain/audit/steps.ts';
import { indexClient } from '#domain/clients/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { hasPapers } from './model/erasure.ts';
import * as erasures from './repo-erasure.ts';

/**
 * Takes a person out of a company: card, conversations, notes and traces go, her key is destroyed and with it what the
 * audit says of her; papers stay as the law wants. Of it a record stays, without her name.
 */
export async function erase(tx: Tx, person: erasures.Person): Promise<erasures.ErasureRow> {
  const [erased, kept] = [await erasures.erasable(tx, person), await erasures.retained(tx, person)];
  while ((await chainDue(tx)) > 0);
  const objects: string[] = [];
  const gone: { id: string; holder: 'client' | 'contact' | 'member' }[] = [person];
  const { clientId, holder } = person;
  if (holder !== 'member')
    objects.push(...(await erasures.eraseMessages(tx, person)), ...(await erasures.eraseChats(tx, person)));
  if (holder === 'client' && clientId !== null) objects.push(...(await erasures.eraseNotes(tx, clientId)));
  await erasures.eraseTraces(tx, person);
  if (holder !== 'member')
    for (const { id } of await erasures.eraseContacts(tx, person)) gone.push({ id, holder: 'contact' });
  if (holder === 'client' && clientId !== null) await erasures.eraseCard(tx, clientId, hasPapers(kept));
  if (clientId !== null) await indexClient(tx, { id: clientId });
  await destroyKeys(tx, gone);
  const erasedById = personOf(tx.actor) ?? null;
  return erasures.insertErasure(tx, person, { erased, kept, objects, erasedById });
}
