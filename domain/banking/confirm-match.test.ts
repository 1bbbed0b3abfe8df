import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { withTenant } from '#db/tenant.server.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { returnMoney } from '#domain/collections/return-money.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { anEntry, anIban, someEntries } from '#tests/builders/bank-entries.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice, openOf } from '#tests/builders/invoice.ts';
import { classEntry } from './class-entry.ts';
import { confirmMatch } from './confirm-match.ts';
import { ignoreEntry } from './ignore-entry.ts';
import { listEntries } from './list-entries.ts';
import { matchRefund } from './match-refund.ts';
import { suggestMatches } from './suggest-matches.ts';
import { tieRecorded } from './tie-recorded.ts';
import { undoMatch } from './undo-match.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

const sound = () =>
  expect(withTenant({ tenantId: company.tenantId, asOf: company.system.asOf, readOnly: true }, brokenInvariants)).resolves.toEqual([]); // prettier-ignore

const wholly = (bankEntryId: Id<'bankEntry'>, ...invoiceIds: Id<'invoice'>[]) =>
  confirmMatch(company.accounting, {
    bankEntryId,
    shares: invoiceIds.map((invoiceId) => ({ invoiceId, amount: '1815.00' })),
  });

const paymentsFor = async (clientId: Id<'client'>) => (await listPayments(company.accounting, { clientId })).rows;

it('a confirmed suggestion settles the invoice, says why on the timeline, and teaches the account', async () => {
  const { invoiceId, invoice, clientId } = await anIssuedInvoice(company);
  const iban = anIban(1);
  const { bankEntryId } = await anEntry(company, { remittance: `c/v factura ${invoice.number ?? ''}`, iban });
  const { suggestions } = await suggestMatches(company.accountant, { bankEntryId });
  expect(suggestions[0]).toMatchObject({ kind: 'settle', parts: [{ itemId: invoiceId }] });
  const match = await wholly(bankEntryId, invoiceId);
  expect(match.score).toBe(suggestions[0]?.score);
  expect(match.reasons.map(({ key }) => key)).toEqual(expect.arrayContaining(['amountExact', 'numberFull']));
  expect(await openOf(company, invoiceId)).toBe(0n);
  const { rows } = await listTimeline(company.accounting, { clientId });
  expect(rows.find(({ type }) => type === 'EntryMatched')?.facts).toMatchObject({
    amount: '1815.00',
    because: expect.stringContaining('numberFull') as unknown,
  });
  const next = await anEntry(company, { iban, amount: 5_000n });
  const again = await suggestMatches(company.accounting, { bankEntryId: next.bankEntryId });
  expect(again.suggestions[0]?.reasons.map(({ key }) => key)).toContain('ibanLearnt');
  await sound();
});

it('an entry is decided once: of two people at once one is told', async () => {
  const [one, two] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  const { bankEntryId } = await anEntry(company);
  const outcomes = await Promise.allSettled([wholly(bankEntryId, one.invoiceId), wholly(bankEntryId, two.invoiceId)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'matching.errors.decided' },
  });
  await sound();
});

it('twice with one key is one payment', async () => {
  const { invoiceId, clientId } = await anIssuedInvoice(company);
  const { bankEntryId } = await anEntry(company);
  const confirm = () => confirmMatch(company.accounting, { bankEntryId, shares: [{ invoiceId, amount: '1815.00' }] }, { key: bankEntryId }); // prettier-ignore
  expect(await confirm()).toEqual(await confirm());
  expect(await paymentsFor(clientId)).toHaveLength(1);
});

it('one entry settles invoices of several clients, a payment each, and what is over stays with the one that is named', async () => {
  const [one, two] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  const { bankEntryId } = await anEntry(company, { amount: 400_000n });
  const shares = [one, two].map(({ invoiceId }) => ({ invoiceId, amount: '1815.00' }));
  await expect(confirmMatch(company.accounting, { bankEntryId, shares })).rejects.toMatchObject({ code: 'matching.errors.whoseRest' }); // prettier-ignore
  await confirmMatch(company.accounting, { bankEntryId, shares, clientId: two.clientId });
  expect(await paymentsFor(one.clientId)).toMatchObject([{ amount: 181_500n, unallocated: 0n }]);
  expect(await paymentsFor(two.clientId)).toMatchObject([{ amount: 218_500n, unallocated: 37_000n }]);
  await sound();
});

it('a part of an invoice leaves the rest open', async () => {
  const { invoiceId } = await anIssuedInvoice(company);
  const { bankEntryId } = await anEntry(company, { amount: 100_000n });
  await confirmMatch(company.accounting, { bankEntryId, shares: [{ invoiceId, amount: '1000.00' }] });
  expect(await openOf(company, invoiceId)).toBe(81_500n);
});

it('what a bank kept is given up with its reason, and comes back when the match is undone', async () => {
  const { invoiceId, clientId } = await anIssuedInvoice(company);
  const { bankEntryId } = await anEntry(company, { amount: 180_000n });
  const writeOff = { invoiceId, amount: '15.00', why: 'bank_charge' as const };
  const { id } = await confirmMatch(company.accounting, {
    bankEntryId,
    shares: [{ invoiceId, amount: '1800.00' }],
    writeOff,
  });
  expect(await openOf(company, invoiceId)).toBe(0n);
  const [{ totals }] = [await listPayments(company.accounting, { clientId })];
  expect(totals).toMatchObject([{ amount: 180_000n }]);
  await sound();
  await undoMatch(company.accounting, { bankMatchId: id });
  expect(await openOf(company, invoiceId)).toBe(181_500n);
  await sound();
});

it('an undone match leaves the invoice open, the entry waiting, the account forgotten', async () => {
  const { invoiceId } = await anIssuedInvoice(company);
  const iban = anIban(2);
  const { bankEntryId, statementId } = await anEntry(company, { iban });
  const { id } = await wholly(bankEntryId, invoiceId);
  await undoMatch(company.accounting, { bankMatchId: id });
  expect(await openOf(company, invoiceId)).toBe(181_500n);
  expect(await listEntries(company.accounting, { statementId })).toMatchObject({ decided: 0, total: 1 });
  const { suggestions } = await suggestMatches(company.accounting, { bankEntryId });
  expect(suggestions.flatMap(({ reasons }) => reasons.map(({ key }) => key))).not.toContain('ibanLearnt');
  await expect(undoMatch(company.accounting, { bankMatchId: id })).rejects.toMatchObject({ code: 'matching.errors.undone' }); // prettier-ignore
  await wholly(bankEntryId, invoiceId);
  expect(await openOf(company, invoiceId)).toBe(0n);
  await sound();
});

it('a payment of a statement is undone there and nowhere else; one whose money went back stays', async () => {
  const { clientId } = await anIssuedInvoice(company);
  const { bankEntryId } = await anEntry(company);
  const { id } = await confirmMatch(company.accounting, { bankEntryId, clientId });
  const [paid] = await paymentsFor(clientId);
  const paymentId = paid?.id ?? newPayment();
  await expect(reversePayment(company.accounting, { paymentId, reason: 'greșit' })).rejects.toMatchObject({ code: 'collections.errors.fromStatement' }); // prettier-ignore
  await returnMoney(company.accounting, { paymentId, amount: '10.00' });
  await expect(undoMatch(company.accounting, { bankMatchId: id })).rejects.toMatchObject({ code: 'collections.errors.returned' }); // prettier-ignore
  await sound();
});
const newPayment = (): never => {
  throw new Error('there is no payment');
};

it('money recorded by hand before is tied and not counted twice; undone, it is only free again', async () => {
  const { clientId, invoiceId } = await anIssuedInvoice(company);
  const { id: paymentId } = await recordPayment(company.accounting, { clientId, method: 'bank', amount: '1815.00', invoiceId, orderNumber: '88' }); // prettier-ignore
  const { entryIds } = await someEntries(company, [{ remittance: 'OP 88' }, {}]);
  const [first, second] = entryIds;
  if (!first || !second) throw new Error('two in, two out');
  const { suggestions } = await suggestMatches(company.accounting, { bankEntryId: first });
  expect(suggestions[0]).toMatchObject({ kind: 'recorded', paymentId });
  const { id } = await tieRecorded(company.accounting, { bankEntryId: first, paymentId });
  await expect(tieRecorded(company.accounting, { bankEntryId: second, paymentId })).rejects.toMatchObject({ code: 'matching.errors.paymentTied' }); // prettier-ignore
  expect(await paymentsFor(clientId)).toHaveLength(1);
  await undoMatch(company.accounting, { bankMatchId: id });
  expect(await openOf(company, invoiceId)).toBe(0n);
  await tieRecorded(company.accounting, { bankEntryId: second, paymentId });
  await sound();
});

it('money that went back to a client comes out of its unallocated money, and comes back when undone', async () => {
  const { clientId } = await anIssuedInvoice(company);
  const paid = await recordPayment(company.accounting, { clientId, method: 'bank', amount: '500.00' });
  const { bankEntryId } = await anEntry(company, { sign: '-', amount: 20_000n });
  const { id } = await matchRefund(company.accounting, { bankEntryId, paymentId: paid.id });
  const unallocated = async () => (await paymentsFor(clientId)).find((row) => row.id === paid.id)?.unallocated;
  expect(await unallocated()).toBe(30_000n);
  await sound();
  await undoMatch(company.accounting, { bankMatchId: id });
  expect(await unallocated()).toBe(50_000n);
  await sound();
});

it('money that left settles no invoice, and no more is settled than the entry is', async () => {
  const { invoiceId } = await anIssuedInvoice(company);
  const out = await anEntry(company, { sign: '-' });
  await expect(wholly(out.bankEntryId, invoiceId)).rejects.toMatchObject({ code: 'matching.errors.moneyOut' });
  const small = await anEntry(company, { amount: 100_000n });
  await expect(wholly(small.bankEntryId, invoiceId)).rejects.toMatchObject({ code: 'matching.errors.moreThanEntry' });
});

it('a collected proforma makes the advance to be invoiced', async () => {
  const { invoiceId, clientId } = await anInvoiceDraft(company, { as: 'proforma' });
  const invoice = await issueProforma(company.accounting, { invoiceId });
  const { bankEntryId } = await anEntry(company, { remittance: `proforma ${invoice.number ?? ''}` });
  const { suggestions } = await suggestMatches(company.accounting, { bankEntryId });
  expect(suggestions[0]).toMatchObject({ kind: 'settle', parts: [{ itemId: invoiceId }] });
  await wholly(bankEntryId, invoiceId);
  expect(await paymentsFor(clientId)).toMatchObject([{ unallocated: 181_500n }]);
  await sound();
});

it('what is no client’s is noted or ignored, once, and can be undone', async () => {
  const { bankEntryId, statementId } = await anEntry(company, { sign: '-', remittance: 'Comision administrare' });
  const noted = await classEntry(company.accounting, { bankEntryId, entryClass: 'bank_charge' });
  expect(noted.reasons.map(({ key }) => key)).toEqual(['word']);
  await expect(ignoreEntry(company.accounting, { bankEntryId, reason: 'dublură' })).rejects.toMatchObject({ kind: 'Conflict' }); // prettier-ignore
  await undoMatch(company.accounting, { bankMatchId: noted.id });
  await ignoreEntry(company.accounting, { bankEntryId, reason: 'dublură' });
  const { rows } = await listEntries(company.accounting, { statementId, view: 'decided' });
  expect(rows[0]?.match).toMatchObject({ kind: 'ignored', note: 'dublură' });
});

it('who may not touch money is refused, and another company’s entry is not there', async () => {
  const { bankEntryId } = await anEntry(company);
  const other = await aCompany();
  await expect(ignoreEntry(company.sales, { bankEntryId, reason: 'nu' })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(ignoreEntry(other.accounting, { bankEntryId, reason: 'nu' })).rejects.toMatchObject({ kind: 'NotFound' }); // prettier-ignore
  const missing = await ignoreEntry(other.accounting, { bankEntryId: randomUUID(), reason: 'nu' }).catch((error: unknown) => error); // prettier-ignore
  expect(missing).toMatchObject({ kind: 'NotFound' });
});
