import type { ClientActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { openLink } from '#domain/links/open-link.ts';
import { latestOf } from '#domain/links/steps.ts';
import { sendAccess } from '#domain/portal/send-access.ts';
import type { TestCompany } from './company.ts';
import { inTenant } from './read-back.ts';

/** Gives the client's own address, or one of its contacts, the portal. @returns the address of it */
export async function aPortal(
  company: TestCompany,
  clientId: Id<'client'>,
  contactId?: Id<'contact'>,
): Promise<string> {
  await sendAccess(company.administrator, { clientId, contactId });
  const link = await inTenant(company, (tx) => latestOf(tx, contactId ?? clientId, 'portal'));
  if (!link) throw new Error('no access was sent');
  return linkToken(company.tenantId, link.id);
}

/** Whoever opens that address. */
export async function portalHolder(
  company: TestCompany,
  clientId: Id<'client'>,
  contactId?: Id<'contact'>,
): Promise<ClientActor> {
  const opened = await openLink(await aPortal(company, clientId, contactId), company.administrator.asOf, {});
  if (opened.state !== 'open') throw new Error(`the link is ${opened.state}`);
  return opened.actor;
}
