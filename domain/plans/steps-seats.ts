import { membersOf } from '#domain/identity/steps.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { isOffice, seated } from './model/seats.ts';
import * as seats from './repo-seats.ts';

/** Who works in the office now, administrators first: those who need a seat on Standard. */
export async function officeOf(tx: Tx): Promise<PersonId[]> {
  const office = [...(await membersOf(tx)).values()].filter(
    ({ state, roles }) => state === 'active' && isOffice(roles),
  );
  const isLeading = ({ roles }: { roles: readonly string[] }) => roles.includes('administrator');
  return [...office.filter(isLeading), ...office.filter((one) => !isLeading(one))].map(({ personId }) => personId);
}

/** Gives Standard's seats to who was chosen, and what is left to the administrator and whoever worked last. */
export async function seatOffice(tx: Tx): Promise<void> {
  const office = await officeOf(tx);
  const [chosen, lastActive] = await Promise.all([seats.seatedPeople(tx), seats.lastActiveOf(tx, office)]);
  await seats.replaceSeats(tx, seated(chosen, office, lastActive));
}
