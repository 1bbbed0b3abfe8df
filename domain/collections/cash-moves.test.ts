import { expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { cashRegister } from './cash-register.ts';
import { recordCashMove } from './record-cash-move.ts';
import { recordPayment } from './record-payment.ts';
import { voidCashMove } from './void-cash-move.ts';

/** A company with 1.815,00 lei in the till. */
async function aTill(): Promise<TestCompany> {
  const company = await aCompany();
  const { clientId, invoice } = await anIssuedInvoice(company);
  await recordPayment(company.accounting, { clientId, method: 'cash', amount: '1815.00', invoiceId: invoice.id });
  return company;
}

it('moves the till, day by day, and a voided move keeps its row and its reason', async () => {
  const { accounting, accountant } = await aTill();
  const move = await recordCashMove(accounting, { kind: 'to_bank', amount: '1000.00', document: 'FV 12' });
  await recordCashMove(accounting, { kind: 'from_bank', amount: '200.00' });
  const { rows, after, days } = await cashRegister(accountant, {});
  expect(rows.map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
    ['payment', 181_500n, 181_500n],
    ['to_bank', -100_000n, 81_500n],
    ['from_bank', 20_000n, 101_500n],
  ]);
  expect(days).toMatchObject([{ before: 0n, received: 201_500n, paid: 100_000n, after: 101_500n }]);
  await voidCashMove(accounting, { cashMoveId: move.id, reason: 'Scrisă de două ori' });
  const later = await cashRegister(accountant, {});
  expect([later.after - after, later.rows[1]]).toMatchObject([
    100_000n,
    { isReversed: true, explanation: 'Scrisă de două ori' },
  ]);
  await expect(voidCashMove(accounting, { cashMoveId: move.id, reason: 'Iar' })).rejects.toMatchObject({
    code: 'collections.errors.reversed',
  });
});

it('lets nothing leave that is not there, on the day itself or before, whoever comes at once', async () => {
  const { accounting } = await aTill();
  const take = (amount: string, day?: string) =>
    recordCashMove(accounting, { kind: 'expense', amount, ...(day ? { day } : {}) });
  await expect(take('1815.01')).rejects.toMatchObject({ code: 'collections.errors.tillTooSmall' });
  await expect(take('1.00', '2026-11-23')).rejects.toMatchObject({ code: 'collections.errors.tillTooSmall' });
  await expect(take('1.00', '2026-11-25')).rejects.toMatchObject({ code: 'collections.errors.futureDate' });
  const both = await Promise.allSettled([take('1000.00'), take('1000.00')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('voids no withdrawal whose cash has left since', async () => {
  const { accounting } = await aCompany();
  const withdrawal = await recordCashMove(accounting, { kind: 'from_bank', amount: '100.00' });
  await recordCashMove(accounting, { kind: 'expense', amount: '60.00' });
  await expect(voidCashMove(accounting, { cashMoveId: withdrawal.id, reason: 'Greșit' })).rejects.toMatchObject({
    code: 'collections.errors.cashUsed',
  });
});

it('is for who keeps the books, of their own company', async () => {
  const [ours, theirs] = await Promise.all([aCompany(), aCompany()]);
  const move = await recordCashMove(ours.accounting, { kind: 'from_bank', amount: '1.00' });
  await expect(recordCashMove(ours.accountant, { kind: 'from_bank', amount: '1.00' })).rejects.toMatchObject({
    code: 'errors.forbidden',
  });
  await expect(voidCashMove(theirs.accounting, { cashMoveId: move.id, reason: 'X' })).rejects.toMatchObject({
    code: 'errors.notFound',
  });
});
