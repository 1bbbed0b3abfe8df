import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { contactOf } from '#domain/clients/steps-contacts.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { revokeLinks } from '#domain/links/steps.ts';

/** Ends every access to the portal that one contact, or the client's own address, holds; at once, and all of them. @throws NotFound */
export const revokeAccess = defineVerb({
  name: 'portal.revokeAccess',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/clients/{clientId}/portal-access/revocation',
    summary: 'Withdraw access to the client portal',
  },
  input: z.object({ clientId: id<'client'>(), contactId: optional(id<'contact'>()) }),
  output: z.object({}),
  async run(tx, _actor, { clientId, contactId }) {
    const subject = contactId === undefined ? await clientOf(tx, clientId) : await contactOf(tx, clientId, contactId);
    await revokeLinks(tx, subject.id);
    tx.emit({ type: 'PortalClosed', subject: subject.id, clientId });
    return {};
  },
});
