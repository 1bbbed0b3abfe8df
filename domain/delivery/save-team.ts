import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { Team } from './model/team.ts';
import { requireMember } from './require-member.ts';
import * as teams from './repo-team.ts';

/**
 * Says who goes out together; without an id a new team. Whoever is put in one leaves the other.
 * @throws NotFound · Invalid `delivery.errors.teamNamed`, `delivery.errors.notAMember`
 */
export const saveTeam = defineVerb({
  name: 'delivery.saveTeam',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/teams', summary: 'Make a team or change one' },
  input: Team.extend({ teamId: optional(id<'team'>()) }),
  output: Team.extend({ teamId: id<'team'>() }),
  async run(tx, _actor, { teamId, name, personIds }) {
    for (const [index, personId] of personIds.entries()) await requireMember(tx, personId, `personIds[${index}]`);
    const current = teamId === undefined ? undefined : await teams.lockTeam(tx, teamId);
    const named = await teams.teamNamed(tx, name);
    if (named && named.id !== current?.id) throw new Invalid('delivery.errors.teamNamed', { fields: ['name'] });
    const kept = current ?? (await teams.insertTeam(tx, name));
    if (kept.name !== name) await teams.renameTeam(tx, kept.id, name);
    await teams.putInTeam(tx, kept.id, [...new Set(personIds)]);
    return { teamId: kept.id, name, personIds };
  },
});
