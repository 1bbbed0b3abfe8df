import { describe, expect, it } from 'vitest';
import { anEmail, mailsTo, secretMailed } from '#tests/builders/account.ts';
import { aCompany, aCui, TODAY } from '#tests/builders/company.ts';
import { answerAccessRequest, askForAccess, listAccessRequests } from './ask-for-access.ts';
import { showInvitation } from './invite-colleague.ts';

const stale = new Date(TODAY.getTime() + 601_000);

describe('asking to be let into a company', () => {
  it('mails its administrators and nobody else, once while it waits', async () => {
    const company = await aCompany();
    const email = anEmail();
    await askForAccess({ email, cui: `RO${company.cui}` }, TODAY);
    await askForAccess({ email, cui: company.cui }, TODAY);
    const mailed = async (personId: string) => mailsTo(`${personId}@example.ro`, 'access-request');
    expect(await mailed(company.administrator.personId)).toMatchObject([{ data: { asker: email } }]);
    for (const { personId } of [company.sales, company.execution, company.accounting, company.accountant])
      expect(await mailed(personId)).toEqual([]);
    expect(await listAccessRequests(company.tenantId)).toMatchObject([{ email }]);
  });

  it('is answered in the same way whether there is such a company or not', async () => {
    const { cui } = await aCompany();
    const answers = [cui, aCui()].map((one) => askForAccess({ email: anEmail(), cui: one }, TODAY));
    expect(await Promise.all(answers)).toEqual([undefined, undefined]);
    await expect(askForAccess({ email: 'x', cui: '1' }, TODAY)).rejects.toMatchObject({ status: 422 });
  });

  it('waits after three from one address of mail, whatever the company', async () => {
    const email = anEmail();
    for (let asked = 1; asked <= 3; asked += 1) await askForAccess({ email, cui: aCui() }, TODAY);
    await expect(askForAccess({ email, cui: aCui() }, TODAY)).rejects.toMatchObject({
      code: 'identity.errors.tooManyTries',
    });
  });
});

describe('a request for access', () => {
  const asked = async () => {
    const company = await aCompany();
    const email = anEmail();
    await askForAccess({ email, cui: company.cui }, TODAY);
    const [request] = await listAccessRequests(company.tenantId);
    return { company, email, requestId: request?.id };
  };

  it('accepted becomes an invitation with the roles that were ticked', async () => {
    const { company, email, requestId } = await asked();
    const accepted = { requestId, answer: 'accepted', roles: ['execution', 'sales'] };
    await answerAccessRequest(company.administrator, accepted);
    const token = await secretMailed(email, 'invitation', 'invitation');
    expect(await showInvitation(token, TODAY)).toMatchObject({ email, isKnown: false });
    expect(await listAccessRequests(company.tenantId)).toEqual([]);
    await expect(answerAccessRequest(company.administrator, accepted)).rejects.toMatchObject({ status: 409 });
  });

  it('refused is told to nobody, and may be asked again', async () => {
    const { company, email, requestId } = await asked();
    await answerAccessRequest(company.administrator, { requestId, answer: 'refused' });
    expect(await mailsTo(email, 'invitation')).toEqual([]);
    await askForAccess({ email, cui: company.cui }, TODAY);
    expect(await listAccessRequests(company.tenantId)).toHaveLength(1);
  });

  it('is answered by administrators of the company itself, with roles, after a fresh proof', async () => {
    const [{ company, requestId }, other] = await Promise.all([asked(), aCompany()]);
    const accept = { requestId, answer: 'accepted', roles: ['sales'] };
    const answer = (actor: typeof company.sales, input: object) =>
      answerAccessRequest(actor, input).catch((error: unknown) => error);
    expect(await answer(company.accounting, accept)).toMatchObject({ status: 403 });
    expect(await answer(other.administrator, accept)).toMatchObject({ status: 404 });
    expect(await answer(company.administrator, { ...accept, roles: [] })).toMatchObject({ status: 422 });
    expect(await answer({ ...company.administrator, asOf: stale }, accept)).toMatchObject({ kind: 'StepUpNeeded' });
    expect(await listAccessRequests(company.tenantId)).toHaveLength(1);
  });

  it('answered by two administrators at once is answered once', async () => {
    const { company, email, requestId } = await asked();
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => answerAccessRequest(company.administrator, { requestId, answer: 'accepted', roles: ['sales'] })),
    );
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await mailsTo(email, 'invitation')).toHaveLength(1);
  });
});
