import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { listMembers, type Member } from './members.ts';

export { companyName, listMembers, type Member } from './members.ts';

/** The people of the company by id: who is written to, and whose name stands on what was done. */
export async function membersOf(tx: Tx): Promise<ReadonlyMap<PersonId, Member>> {
  return new Map((await listMembers(tx.tenantId)).map((one) => [one.personId, one]));
}
