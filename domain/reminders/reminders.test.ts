import { beforeAll, expect, it } from 'vitest';
import { nextSettlementStep } from '#domain/collections/next-settlement-step.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { newId, type Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { isValidated, remindsByItself } from '#tests/builders/reminders.ts';
import { chooseClientReminders } from './choose-client-reminders.ts';
import { disputeInvoice } from './dispute-invoice.ts';
import { dryRun } from './dry-run.ts';
import { promisePayment } from './promise-payment.ts';
import { remindPayment } from './remind-payment.ts';
import { resumeReminders } from './resume-reminders.ts';
import { showInvoiceReminders } from './show-invoice-reminders.ts';
import { stopReminders } from './stop-reminders.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
  await aConnection(company);
  await remindsByItself(company);
});

/** A day after 9 December 2026, when invoices of today fall due; a Thursday. */
const LATE = new Date('2026-12-10T10:00:00Z');
const by = (asOf: Date) => ({ ...company.system, asOf });

async function anUnpaid(of?: Parameters<typeof anIssuedInvoice>[1]) {
  const issued = await anIssuedInvoice(company, of);
  await isValidated(company, issued.invoiceId);
  return issued;
}
const remind = (invoiceId: Id<'invoice'>, asOf = LATE) => remindPayment(by(asOf), { invoiceId });
const stepOf = async (invoiceId: Id<'invoice'>, asOf = LATE) => (await nextSettlementStep(by(asOf), { invoiceId })).do;
const remindersAbout = async (invoiceId: Id<'invoice'>) =>
  (await mailsAbout(company, invoiceId)).filter(({ template }) => template === 'payment-reminder');

it('reminds of every invoice of a client that is due on a day in one e-mail, once, whoever asks and how often', async () => {
  const first = await anUnpaid();
  const second = await anUnpaid({ of: first, quantity: '1' });
  const answers = await Promise.all([first, second, first, second].map(({ invoiceId }) => remind(invoiceId)));
  expect(answers.filter(({ isReminded }) => isReminded)).toHaveLength(1);
  const mails = [...(await remindersAbout(first.invoiceId)), ...(await remindersAbout(second.invoiceId))];
  expect(mails).toMatchObject([
    {
      recipient: 'client@example.ro',
      data: {
        subject: expect.stringContaining('facturile') as string,
        invoices: [{ open: '1815.00' }, { open: '181.50' }],
      },
    },
  ]);
  expect((await eventsOf(company, first.clientId)).filter((type) => type === 'PaymentReminded')).toHaveLength(1);
  expect(await showInvoiceReminders(company.accounting, { invoiceId: second.invoiceId })).toMatchObject({
    remindedAt: LATE,
  });
});

it('stops when the invoice is paid or reversed, and reminds of no guarantee', async () => {
  const paid = await anUnpaid();
  await aTransfer(company, paid);
  const reversed = await anUnpaid();
  await reverseInvoice(company.accounting, { invoiceId: reversed.invoiceId, reason: 'greșit' });
  for (const { invoiceId } of [paid, reversed]) {
    expect(await stepOf(invoiceId)).toBe('rest');
    expect(await remind(invoiceId)).toEqual({ isReminded: false });
  }
});

it('waits for a promise to pass, and goes on when it was not kept', async () => {
  const { invoiceId, clientId } = await anUnpaid();
  await promisePayment(company.sales, { invoiceId, date: '2026-12-20' });
  expect(await remind(invoiceId)).toEqual({ isReminded: false });
  const after = new Date('2026-12-21T10:00:00Z');
  const next = await nextSettlementStep(by(LATE), { invoiceId });
  expect(next).toMatchObject({ do: 'remind' });
  const at = new Date(LATE.getTime() + ('waitMs' in next ? next.waitMs : 0));
  expect(civilDateOf(at)).toBe('2026-12-21');
  expect(await remind(invoiceId, after)).toEqual({ isReminded: true });
  expect(await eventsOf(company, clientId)).toContain('PaymentPromised');
  for (const date of ['2026-11-23', '2028-01-01'])
    await expect(promisePayment(company.sales, { invoiceId, date })).rejects.toMatchObject({
      code: 'reminders.errors.promiseDay',
    });
});

it('sends nothing while the invoice is disputed, stopped, or its client is not reminded, and goes on when let go', async () => {
  const { invoiceId, clientId } = await anUnpaid();
  const holds = [
    () => disputeInvoice(company.sales, { invoiceId, reason: 'cantitate greșită' }),
    () => stopReminders(company.accounting, { invoiceId }),
  ];
  for (const hold of holds) {
    await hold();
    expect(await stepOf(invoiceId)).toBe('rest');
    expect(await remind(invoiceId)).toEqual({ isReminded: false });
    await resumeReminders(company.accounting, { invoiceId });
    expect(await stepOf(invoiceId)).toBe('remind');
  }
  await chooseClientReminders(company.accounting, { clientId, reminders: 'off' });
  expect(await stepOf(invoiceId)).toBe('rest');
  await chooseClientReminders(company.accounting, { clientId, reminders: 'on' });
  expect(await remind(invoiceId)).toEqual({ isReminded: true });
});

it('shows beforehand what would go out and what not, one message a client and day', async () => {
  const other = await aCompany();
  await aConnection(other);
  const first = await anIssuedInvoice(other);
  await anIssuedInvoice(other, { of: first, quantity: '1' });
  const silent = await anIssuedInvoice(other, { email: null });
  const disputed = await anIssuedInvoice(other);
  await disputeInvoice(other.sales, { invoiceId: disputed.invoiceId, reason: 'nu' });
  const { mails, held } = await dryRun(other.accounting, {});
  expect(mails.map(({ date, hasAddress, invoices }) => [date, hasAddress, invoices.length])).toEqual(
    expect.arrayContaining([
      ['2026-12-07', true, 2], // the sixth is a Sunday
      ['2026-12-10', true, 2],
      ['2026-12-16', true, 2],
      ['2026-12-07', false, 1],
    ]),
  );
  expect(mails).toHaveLength(6);
  expect(held).toMatchObject([{ id: disputed.invoiceId, why: 'disputed' }]);
  expect(await remindersAbout(silent.invoiceId)).toEqual([]);
  const stepsNow = await nextSettlementStep({ ...other.system, asOf: LATE }, { invoiceId: silent.invoiceId });
  expect(stepsNow.do).not.toBe('remind'); // nobody switched it on
});

it('another company’s invoice is answered like a missing one, and selling alone stops nothing', async () => {
  const { invoiceId } = await anUnpaid();
  const other = await aCompany();
  for (const call of [stopReminders, resumeReminders])
    for (const id of [invoiceId, newId<'invoice'>()])
      await expect(call(other.administrator, { invoiceId: id })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(stopReminders(company.sales, { invoiceId })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(remindPayment(company.administrator, { invoiceId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
