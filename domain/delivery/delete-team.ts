import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as teams from './repo-team.ts';

/** A team breaks up: its people keep their work, each their own. @throws NotFound */
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
    await teams.deleteTeam(tx, teamId);
    return {};
  },
});
