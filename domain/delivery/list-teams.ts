import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Team } from './model/team.ts';
import * as teams from './repo-team.ts';

/** Who goes out with whom. */
export const listTeams = defineQuery({
  name: 'delivery.listTeams',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/teams', summary: 'List the teams' },
  input: z.object({}),
  output: z.object({ rows: z.array(Team.extend({ teamId: id<'team'>() })) }),
  async run(tx) {
    return { rows: (await teams.teamsOf(tx)).map(({ id: teamId, name, personIds }) => ({ teamId, name, personIds })) };
  },
});
