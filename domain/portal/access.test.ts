import { beforeAll, describe, expect, it } from 'vitest';
import { addContact } from '#domain/clients/add-contact.ts';
import { changeContact } from '#domain/clients/change-contact.ts';
import { removeContact } from '#domain/clients/remove-contact.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { openLink } from '#domain/links/open-link.ts';
import { renewLink } from '#domain/links/renew-link.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { aPortal, portalHolder } from '#tests/builders/portal.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { listAccess } from './list-access.ts';
import { noteVisit } from './note-visit.ts';
import { revokeAccess } from './revoke-access.ts';
import { sendAccess } from './send-access.ts';
import { showPortal } from './show-portal.ts';

let company: TestCompany;
beforeAll(async () => void (company = await aCompany()));

const aContact = async (email: string | undefined = 'maria@crinul.example') => {
  const { clientId } = await anInvoicedClient(company);
  const { id: contactId } = await addContact(company.administrator, { clientId, name: 'Maria Ionescu', email });
  return { clientId, contactId };
};
const stateOf = (token: string, at = company.administrator.asOf) => openLink(token, at, {}).then(({ state }) => state);

describe('access to the portal', () => {
  it('is one link for each person, sent by mail and seen when it was opened', async () => {
    const { clientId, contactId } = await aContact();
    const holder = await portalHolder(company, clientId, contactId);
    await portalHolder(company, clientId);
    const states = async () =>
      Object.fromEntries((await listAccess(company.sales, { clientId })).holders.map((one) => [one.email, one.state]));
    expect(await states()).toEqual({ 'maria@crinul.example': 'sent', 'client@example.ro': 'sent' });
    await noteVisit(holder, {});
    expect(await states()).toEqual({ 'maria@crinul.example': 'opened', 'client@example.ro': 'sent' });
    expect((await mailsAbout(company, contactId)).map((one) => [one.template, one.recipient])).toEqual([
      ['portal-access', 'maria@crinul.example'],
    ]);
  });

  it('ends with a word of the administrator, for this person and every link of theirs', async () => {
    const { clientId, contactId } = await aContact();
    const [first, again, others] = [
      await aPortal(company, clientId, contactId),
      await aPortal(company, clientId, contactId),
      await aPortal(company, clientId),
    ];
    await revokeAccess(company.administrator, { clientId, contactId });
    expect([await stateOf(first), await stateOf(again), await stateOf(others)]).toEqual(['revoked', 'revoked', 'open']);
    expect(await eventsOf(company, clientId)).toContain('PortalClosed');
  });

  it('ends when the person leaves or their address becomes another', async () => {
    const gone = await aContact();
    const moved = await aContact();
    const tokens = [
      await aPortal(company, gone.clientId, gone.contactId),
      await aPortal(company, moved.clientId, moved.contactId),
    ] as const;
    await removeContact(company.administrator, gone);
    const same = { ...moved, name: 'Maria I.', email: 'maria@crinul.example' };
    await changeContact(company.administrator, same);
    expect([await stateOf(tokens[0]), await stateOf(tokens[1])]).toEqual(['revoked', 'open']);
    await changeContact(company.administrator, { ...same, email: 'alta@crinul.example' });
    expect(await stateOf(tokens[1])).toBe('revoked');
  });

  it('expires, and whoever holds the old link gets another at the same address', async () => {
    const { clientId, contactId } = await aContact();
    const token = await aPortal(company, clientId, contactId);
    const later = new Date('2027-06-24T09:00:00Z');
    const opened = await openLink(token, later, {});
    if (opened.state !== 'expired') throw new Error(opened.state);
    await renewLink(opened.actor, {});
    const mails = await mailsAbout(company, contactId);
    expect(mails.map((one) => [one.template, one.recipient])).toEqual([
      ['portal-access', 'maria@crinul.example'],
      ['link-renewed', 'maria@crinul.example'],
    ]);
  });

  it('is for an administrator to give, to a person with an address, of the own company', async () => {
    const { clientId, contactId } = await aContact();
    await expect(sendAccess(company.sales, { clientId })).rejects.toMatchObject({ kind: 'Forbidden' });
    const { id: mute } = await addContact(company.administrator, { clientId, name: 'Fără adresă' });
    await expect(sendAccess(company.administrator, { clientId, contactId: mute })).rejects.toMatchObject({
      code: 'portal.errors.noAddress',
    });
    const other = await aCompany();
    for (const ids of [
      { clientId, contactId },
      { clientId: newId<'client'>(), contactId: newId<'contact'>() },
    ])
      await expect(sendAccess(other.administrator, ids)).rejects.toMatchObject({ kind: 'NotFound' });
    const second = await anInvoicedClient(company);
    await expect(sendAccess(company.administrator, { clientId: second.clientId, contactId })).rejects.toMatchObject({
      kind: 'NotFound',
    });
  });

  it('sent twice with one key is one mail', async () => {
    const { clientId, contactId } = await aContact();
    const key = newId<'formKey'>();
    await sendAccess(company.administrator, { clientId, contactId }, { key });
    await sendAccess(company.administrator, { clientId, contactId }, { key });
    expect(await mailsAbout(company, contactId)).toHaveLength(1);
  });

  it('without Premium opens the single papers, and no new one is given', async () => {
    const standard = await aCompany();
    const { clientId } = await anInvoicedClient(standard);
    const holder = await portalHolder(standard, clientId);
    expect((await showPortal(holder, {})).plan).toBe('portal');
    await endPremium({ ...standard.system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
    expect((await showPortal(holder, {})).plan).toBe('papers');
    await expect(sendAccess(standard.administrator, { clientId })).rejects.toMatchObject({ kind: 'PlanLocked' });
  });
});
