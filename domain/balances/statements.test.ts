import { beforeAll, expect, it } from 'vitest';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { openLink } from '#domain/links/open-link.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoicedClient, anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { eventsOf, inTenant } from '#tests/builders/read-back.ts';
import { aStatement } from '#tests/builders/settlements.ts';
import { confirmStatement } from './confirm-statement.ts';
import { listAccountStatements } from './list-account-statements.ts';
import { makeStatement } from './make-statement.ts';
import { objectStatement } from './object-statement.ts';
import { readAccountStatement } from './read-account-statement.ts';
import { recordStatementAnswer } from './record-statement-answer.ts';
import { showAccountStatement } from './show-account-statement.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

/** Whoever opens the link that was mailed with a statement. */
async function holderOf(accountStatementId: Id<'accountStatement'>): Promise<ClientActor> {
  const [mail] = await inTenant(company, (tx) => deliveriesOf(tx, accountStatementId));
  if (!mail?.linkId) throw new Error('the statement was not mailed');
  const opened = await openLink(linkToken(company.tenantId, mail.linkId), company.accounting.asOf, { address: '::1' });
  if (opened.state !== 'open') throw new Error(opened.state);
  return opened.actor;
}

it('says what was owed at the end of a day, is mailed, and the client confirms it by its link, once', async () => {
  const { clientId, statement } = await aStatement(company);
  expect(statement).toMatchObject({ totals: [{ currency: 'RON', balance: 181_500n, unallocated: 0n }], answer: null });
  const client = await holderOf(statement.id);
  expect(await readAccountStatement(client, { accountStatementId: statement.id })).toMatchObject({
    lines: [{ total: 181_500n, open: 181_500n }],
  });
  await confirmStatement(client, { accountStatementId: statement.id, name: 'Ion Pop, administrator' });
  await expect(
    objectStatement(client, { accountStatementId: statement.id, name: 'Ion', ownAmount: '1.00' }),
  ).rejects.toMatchObject({ code: 'balances.errors.answered' });
  expect(await showAccountStatement(company.accounting, { accountStatementId: statement.id })).toMatchObject({
    ...{ answer: 'confirmed', answeredBy: 'Ion Pop, administrator', way: 'link' },
  });
  expect(await eventsOf(company, clientId)).toContain('AccountStatementAnswered');
});

it('keeps the client’s own figure where it objects, and stays as it was made when money comes', async () => {
  const issued = await anIssuedInvoice(company);
  const { id: accountStatementId } = await makeStatement(company.accounting, { clientId: issued.clientId });
  await objectStatement(await holderOf(accountStatementId), {
    ...{ accountStatementId, name: 'Ion', ownAmount: '1800.00', note: 'am plătit 15 lei' },
  });
  await aTransfer(company, issued);
  expect(await showAccountStatement(company.accounting, { accountStatementId })).toMatchObject({
    ...{ answer: 'objected', ownAmount: 180_000n, totals: [{ balance: 181_500n }] },
  });
  const { document } = await printPaper(company.accountant, { kind: 'statement', id: accountStatementId });
  expect(document).toMatchObject({ kind: 'settlement', data: { paper: { kind: 'statement' } } });
});

it('is made on paper for a client without an address, and its answer is recorded by us', async () => {
  const { clientId } = await anIssuedInvoice(company, { email: null });
  await expect(makeStatement(company.accounting, { clientId })).rejects.toMatchObject({
    code: 'balances.errors.noAddress',
  });
  const { id: accountStatementId, sentAt } = await makeStatement(company.accounting, { clientId, send: 'none' });
  expect(sentAt).toBeNull();
  const answer = { accountStatementId, answer: 'objected', answeredBy: 'Ion', way: 'paper' } as const;
  await expect(recordStatementAnswer(company.accounting, answer)).rejects.toMatchObject({
    code: 'balances.errors.ownAmountMissing',
  });
  await recordStatementAnswer(company.accounting, { ...answer, ownAmount: '5.00' });
  const { rows } = await listAccountStatements(company.accountant, { clientId });
  expect(rows).toMatchObject([{ answer: 'objected', ownAmount: 500n, way: 'paper' }]);
});

it('is refused for a coming day, for a client with no books, by another link and another company', async () => {
  const { clientId, statement } = await aStatement(company);
  await expect(makeStatement(company.accounting, { clientId, day: '2026-11-25' })).rejects.toMatchObject({
    code: 'balances.errors.futureDay',
  });
  const { clientId: nobody } = await anInvoicedClient(company);
  await expect(makeStatement(company.accounting, { clientId: nobody })).rejects.toMatchObject({
    code: 'balances.errors.nothing',
  });
  const stranger = await holderOf((await aStatement(company)).statement.id);
  await expect(confirmStatement(stranger, { accountStatementId: statement.id, name: 'Ion' })).rejects.toMatchObject({
    kind: 'NotFound',
  });
  const other = await aCompany();
  await expect(showAccountStatement(other.accounting, { accountStatementId: statement.id })).rejects.toMatchObject({
    kind: 'NotFound',
  });
  await expect(makeStatement(company.sales, { clientId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
