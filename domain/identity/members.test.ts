import { describe, expect, it } from 'vitest';
import { aPassword, anEmail, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCompany, aMember, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { acceptInvitation, inviteColleague, showInvitation } from './invite-colleague.ts';
import { changeMember, listInvitations, listMembers } from './members.ts';

const days = (count: number) => new Date(TODAY.getTime() + count * 86_400_000);
const invite = async ({ administrator }: TestCompany, roles = ['sales']) => {
  const email = anEmail();
  await inviteColleague(administrator, { email, roles });
  return { email, token: await secretMailed(email, 'invitation', 'invitation') };
};
const stateOf = async ({ tenantId }: TestCompany, personId: string) =>
  (await listMembers(tenantId)).find((one) => one.personId === personId);

describe('an invitation', () => {
  it('brings somebody new into the company with the roles that it names, once', async () => {
    const company = await aCompany();
    const { email, token } = await invite(company, ['sales', 'execution']);
    expect(await showInvitation(token, TODAY)).toMatchObject({ email, isKnown: false });
    const personId = await acceptInvitation({ token, name: 'Dan Rusu', password: aPassword }, undefined, TODAY);
    expect(await stateOf(company, personId)).toMatchObject({
      email,
      name: 'Dan Rusu',
      roles: ['sales', 'execution'],
      state: 'active',
    });
    const again = acceptInvitation({ token, name: 'Altul', password: aPassword }, undefined, TODAY);
    await expect(again).rejects.toMatchObject({ code: 'identity.errors.badToken' });
  });

  it('ends after seven days', async () => {
    const { token } = await invite(await aCompany());
    await expect(showInvitation(token, days(7))).rejects.toMatchObject({ code: 'identity.errors.badToken' });
    expect(await showInvitation(token, days(6.99))).toBeDefined();
  });

  it('for an address that has an account is taken only by whoever is signed in to it, and stays good until then', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const stranger = await aMember(theirs.tenantId, 'sales');
    const email = (await stateOf(theirs, stranger.personId))?.email ?? '';
    await inviteColleague(ours.administrator, { email, roles: ['accountant'] });
    const token = await secretMailed(email, 'invitation', 'invitation');
    const take = (signedInAs?: typeof stranger.personId) =>
      acceptInvitation({ token, name: 'X', password: aPassword }, signedInAs, TODAY);
    await expect(take()).rejects.toMatchObject({ code: 'identity.errors.logInFirst' });
    await expect(take(ours.sales.personId)).rejects.toMatchObject({ code: 'identity.errors.logInFirst' });
    expect(await take(stranger.personId)).toBe(stranger.personId);
    expect(await stateOf(ours, stranger.personId)).toMatchObject({ roles: ['accountant'] });
    expect(await stateOf(theirs, stranger.personId)).toMatchObject({ roles: ['sales'] });
  });

  it('is given by an administrator only, to nobody who works there already, with roles of people only', async () => {
    const company = await aCompany();
    const email = anEmail();
    await expect(inviteColleague(company.sales, { email, roles: ['sales'] })).rejects.toMatchObject({
      code: 'errors.forbidden',
    });
    const known = (await stateOf(company, company.sales.personId))?.email ?? '';
    await expect(inviteColleague(company.administrator, { email: known, roles: ['sales'] })).rejects.toMatchObject({
      code: 'identity.errors.alreadyMember',
    });
    for (const roles of [[], ['operator'], ['system'], ['client']])
      await expect(inviteColleague(company.administrator, { email, roles })).rejects.toMatchObject({ status: 422 });
    expect(await mailsTo(email, 'invitation')).toHaveLength(0);
  });

  it('of one company is not listed in another', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const { email } = await invite(theirs);
    expect((await listInvitations(theirs.tenantId)).map((one) => one.email)).toEqual([email]);
    expect(await listInvitations(ours.tenantId)).toEqual([]);
  });
});

describe('the people of a company', () => {
  it('always have an active administrator, however it is taken away', async () => {
    const company = await aCompany();
    const { administrator } = company;
    const change = (values: object) =>
      changeMember(administrator, {
        personId: administrator.personId,
        roles: ['administrator'],
        state: 'active',
        ...values,
      });
    for (const values of [{ state: 'suspended' }, { state: 'removed' }, { roles: ['sales'] }])
      await expect(change(values)).rejects.toMatchObject({ code: 'identity.errors.lastAdministrator' });
    const second = await aMember(company.tenantId, 'administrator');
    await change({ state: 'removed' });
    expect(await stateOf(company, administrator.personId)).toMatchObject({ state: 'removed' });
    expect(await stateOf(company, second.personId)).toMatchObject({ state: 'active' });
  });

  it('keep one when two administrators remove each other at once', async () => {
    const company = await aCompany();
    const second = await aMember(company.tenantId, 'administrator');
    const [a, b] = [company.administrator, second];
    const outcomes = await Promise.allSettled([
      changeMember(a, { personId: b.personId, roles: ['administrator'], state: 'removed' }),
      changeMember(b, { personId: a.personId, roles: ['administrator'], state: 'removed' }),
    ]);
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('are changed by their own administrators only; a stranger is not there', async () => {
    const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
    const change = (personId: string) => ({ personId, roles: ['sales'], state: 'suspended' });
    await expect(changeMember(ours.sales, change(ours.execution.personId))).rejects.toMatchObject({
      code: 'errors.forbidden',
    });
    const foreign = await changeMember(ours.administrator, change(theirs.sales.personId)).catch(
      (error: unknown) => error,
    );
    const missing = await changeMember(ours.administrator, change('0199a1b2-c3d4-7e5f-8a6b-0123456789ab')).catch(
      (error: unknown) => error,
    );
    expect(foreign).toEqual(missing);
    expect(await stateOf(theirs, theirs.sales.personId)).toMatchObject({ state: 'active' });
    expect((await listMembers(ours.tenantId)).map((one) => one.personId)).not.toContain(theirs.sales.personId);
  });
});
