import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { requirePortal } from './own-portal.ts';
import { visitedSites } from './repo-visits.ts';

/** Where work was done for the portal's client, with the number of visits and the last of them. @throws NotFound for another link */
export const listSites = defineQuery({
  name: 'portal.listSites',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({
    sites: z.array(
      z.object({
        /** Null for work that was done at no place of the client's list. */
        siteId: id<'site'>().nullable(),
        name: z.string().nullable(),
        city: z.string().nullable(),
        visits: z.number().int(),
        last: instant().nullable(),
      }),
    ),
  }),
  async run(tx, actor) {
    return { sites: await visitedSites(tx, requirePortal(actor).clientId) };
  },
});
