import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { missingFeature } from '#domain/kernel/plan-gate.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { latestOf } from '#domain/links/steps.ts';
import { holdersOf } from './access.ts';

const STATES = ['none', 'sent', 'opened', 'expired', 'revoked'] as const;

/** Who at a client may be given the portal, and who has it. @throws NotFound */
export const listAccess = defineQuery({
  name: 'portal.listAccess',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/clients/{clientId}/portal-access', summary: 'Who has access to the client portal' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    isIncluded: z.boolean(),
    holders: z.array(
      z.object({
        contactId: id<'contact'>().nullable(),
        name: z.string(),
        email: z.string(),
        state: z.enum(STATES),
        /** When it was sent last; of what was opened, when it was first opened. */
        at: instant().nullable(),
        expiresAt: instant().nullable(),
      }),
    ),
  }),
  async run(tx, _actor, { clientId }) {
    const holders = [];
    for (const holder of await holdersOf(tx, clientId)) {
      const link = await latestOf(tx, holder.subjectId, 'portal');
      const state = !link
        ? ('none' as const)
        : link.revokedAt !== null
          ? ('revoked' as const)
          : link.expiresAt <= tx.asOf
            ? ('expired' as const)
            : link.firstOpenedAt === null
              ? ('sent' as const)
              : ('opened' as const);
      holders.push({
        ...holder,
        state,
        at: link ? (link.revokedAt ?? link.firstOpenedAt ?? link.createdAt) : null,
        expiresAt: link?.expiresAt ?? null,
      });
    }
    return { isIncluded: (await missingFeature(tx, ['client_portal'])) === undefined, holders };
  },
});
