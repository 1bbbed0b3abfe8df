import { beforeAll, expect, it } from 'vitest';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, openOf } from '#tests/builders/invoice.ts';
import { eventsOf } from '#tests/builders/read-back.ts';
import { aCompensation, aMutualDebt, mutualOf } from '#tests/builders/settlements.ts';
import { compensate } from './compensate.ts';
import { undoCompensation } from './undo-compensation.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

it('takes the same sum off both sides, with a numbered report, and gives both back when undone', async () => {
  const before = await aMutualDebt(company);
  const start = await mutualOf(company, before.clientId);
  const { clientId, invoiceId, compensation } = await aCompensation(company);
  const compensationId = compensation.id;
  expect(compensation).toMatchObject({ printedNumber: 'PVC-1', amount: 10_000n, state: 'made' });
  expect(await openOf(company, invoiceId)).toBe(111_000n);
  const [theirs = 0n] = start.theirs;
  expect(await mutualOf(company, clientId)).toEqual({ ours: [111_000n], theirs: [theirs - 10_000n] });
  const { document } = await printPaper(company.accounting, { kind: 'compensation', id: compensationId });
  expect(document).toMatchObject({ data: { paper: { ours: [{ amount: 10_000n }], theirs: [{ amount: 10_000n }] } } });
  await undoCompensation(company.accounting, { compensationId, reason: 'greșit' });
  expect(await mutualOf(company, clientId)).toEqual({ ours: [121_000n], theirs: [theirs] });
  await expect(undoCompensation(company.accounting, { compensationId, reason: 'iar' })).rejects.toMatchObject({
    code: 'compensations.errors.undone',
  });
  expect(await eventsOf(company, clientId)).toEqual(
    expect.arrayContaining(['InvoicesCompensated', 'CompensationUndone']),
  );
});

it('is undone on its own page alone, both sides at once', async () => {
  const { compensation } = await aCompensation(company);
  await expect(
    reversePayment(company.accounting, { paymentId: compensation.paymentId, reason: 'greșit' }),
  ).rejects.toMatchObject({ code: 'collections.errors.ofCompensation' });
});

it('refuses unequal sides, more than is open, somebody else’s invoice, and one invoice twice', async () => {
  const { clientId, invoiceId, receivedInvoiceId } = await aMutualDebt(company);
  const by = company.accounting;
  const call = (ours: string, theirs: string) =>
    compensate(by, {
      ...{ clientId, ours: [{ invoiceId, amount: ours }], theirs: [{ receivedInvoiceId, amount: theirs }] },
    });
  await expect(call('10.00', '10.01')).rejects.toMatchObject({ code: 'compensations.errors.notEqual' });
  await expect(call('999999.00', '999999.00')).rejects.toMatchObject({ code: 'compensations.errors.moreThanOpen' });
  const { clientId: stranger, invoiceId: strange } = await anIssuedInvoice(company);
  await expect(
    compensate(by, {
      clientId: stranger,
      ours: [{ invoiceId: strange, amount: '1.00' }],
      theirs: [{ receivedInvoiceId, amount: '1.00' }],
    }),
  ).rejects.toMatchObject({ code: 'compensations.errors.otherSupplier' });
  const twice = { receivedInvoiceId, amount: '1.00' };
  await expect(
    compensate(by, { clientId, ours: [{ invoiceId, amount: '2.00' }], theirs: [twice, twice] }),
  ).rejects.toMatchObject({ code: 'compensations.errors.twice' });
});

it('is made once however many press at once, and never beyond what is open', async () => {
  const { clientId, invoiceId, receivedInvoiceId } = await aMutualDebt(company);
  const { ours, theirs } = await mutualOf(company, clientId);
  const most = [ours[0] ?? 0n, theirs[0] ?? 0n].sort((a, b) => (a < b ? -1 : 1))[0] ?? 0n;
  const amount = `${most / 100n}.${String(most % 100n).padStart(2, '0')}`;
  const parts = { ours: [{ invoiceId, amount }], theirs: [{ receivedInvoiceId, amount }] };
  const answers = await Promise.allSettled([1, 2, 3].map(() => compensate(company.accounting, { clientId, ...parts })));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('another company’s is answered like a missing one, and who sells makes none', async () => {
  const { clientId, invoiceId, receivedInvoiceId, compensation } = await aCompensation(company);
  const other = await aCompany();
  for (const compensationId of [compensation.id, newId<'compensation'>()])
    await expect(undoCompensation(other.accounting, { compensationId, reason: 'x' })).rejects.toMatchObject({
      kind: 'NotFound',
    });
  const parts = { ours: [{ invoiceId, amount: '1.00' }], theirs: [{ receivedInvoiceId, amount: '1.00' }] };
  await expect(compensate(company.sales, { clientId, ...parts })).rejects.toMatchObject({ kind: 'Forbidden' });
});
