import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { leaveTeam } from '#domain/recurring/steps.ts';
import * as teams from './repo-team.ts';

/** A team breaks up: its people keep their work, each their own, and the first goes on with what comes back. @throws NotFound */
export const deleteTeam = defineVerb({
  name: 'delivery.deleteTeam',
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
  api: { method: 'DELETE', path: '/teams/{teamId}', summary: 'Break up a team' },
  input: z.object({ teamId: id<'team'>() }),
  output: z.object({}),
  async run(tx, _actor, { teamId }) {
    await teams.lockTeam(tx, teamId);
    await leaveTeam(tx, teamId, (await teams.peopleOf(tx, teamId))[0]);
    await teams.deleteTeam(tx, teamId);
    return {};
  },
});
