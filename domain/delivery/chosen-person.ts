import { membersOf } from '#domain/identity/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { whoGoes } from './model/who-goes.ts';
import { requireMember } from './require-member.ts';
import * as teams from './repo-team.ts';

/**
 * To whom an intervention is given: the person named, or whoever of the team is there on its day. Undefined when neither is named.
 * @throws NotFound · Invalid `delivery.errors.notAMember`, `delivery.errors.emptyTeam`
 */
export async function chosenPerson(
  tx: Tx,
  { assigneeId, teamId }: { assigneeId?: PersonId | undefined; teamId?: Id<'team'> | undefined },
  day: CivilDate,
): Promise<PersonId | undefined> {
  if (teamId === undefined) {
    await requireMember(tx, assigneeId);
    return assigneeId;
  }
  await teams.lockTeam(tx, teamId);
  const goes = whoGoes(await teams.peopleOf(tx, teamId), await membersOf(tx), day);
  if (goes === undefined) throw new Invalid('delivery.errors.emptyTeam', { fields: ['assigneeId'] });
  return goes;
}
