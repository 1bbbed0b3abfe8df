import { z } from 'zod';
import { contactOf } from '#domain/clients/steps-contacts.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { holdersOf } from './access.ts';
import { portalEnd } from './model/term.ts';

/**
 * «Trimite acces la portal»: a link of their own to one contact, or to the client's own address; sent again, it is another link to
 * the same. @throws NotFound · Invalid `portal.errors.noAddress`
 */
export const sendAccess = defineVerb({
  name: 'portal.sendAccess',
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
  feature: 'client_portal',
  api: { method: 'POST', path: '/clients/{clientId}/portal-access', summary: 'Send access to the client portal' },
  input: z.object({ clientId: id<'client'>(), contactId: optional(id<'contact'>()) }),
  output: z.object({ recipient: z.string() }),
  async run(tx, _actor, { clientId, contactId }) {
    const holder = (await holdersOf(tx, clientId)).find((one) => one.contactId === (contactId ?? null));
    if (!holder) {
      if (contactId !== undefined) await contactOf(tx, clientId, contactId);
      throw new Invalid('portal.errors.noAddress', { fields: ['contactId'] });
    }
    const { representativeName, representativeRole } = await companyOf(tx);
    await promiseMail(tx, {
      clientId,
      subjectKind: 'portal',
      subjectId: holder.subjectId,
      template: 'portal-access',
      recipient: holder.email,
      data: {
        ...(holder.contactId === null ? {} : { recipientName: holder.name }),
        senderName: representativeName,
        senderRole: representativeRole,
      },
      link: { purpose: 'portal', expiresAt: portalEnd(tx.asOf) },
    });
    tx.emit({ type: 'PortalOpened', subject: holder.subjectId, clientId });
    return { recipient: holder.email };
  },
});
