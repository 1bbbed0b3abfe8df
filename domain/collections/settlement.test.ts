import { expect, it } from 'vitest';
import { releaseByItself } from '#domain/efactura/release-by-itself.ts';
import { warnTerm } from '#domain/efactura/warn-term.ts';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { startPremium } from '#domain/plans/start-premium.ts';
import { remindPayment } from '#domain/reminders/remind-payment.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, aTransfer, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { isValidated, remindsByItself } from '#tests/builders/reminders.ts';
import { nextSettlementStep } from './next-settlement-step.ts';
import { intoStandard } from '#tests/builders/standard.ts';

const at = (text: string) => new Date(`${text}Z`);
const as = ({ system }: TestCompany, asOf: Date) => ({ ...system, asOf });
const stepAt = (company: TestCompany, invoiceId: Id<'invoice'>, asOf: Date) =>
  nextSettlementStep(as(company, asOf), { invoiceId });

/** A company whose month of Premium is over, at a day when tests happen. */
async function onStandard(): Promise<TestCompany> {
  const company = await aCompany();
  await intoStandard(company, at('2027-06-01T00:00'));
  return company;
}

async function validate(company: TestCompany, invoiceId: Id<'invoice'>): Promise<void> {
  await aConnection(company);
  await isValidated(company, invoiceId);
}

it('warns of an invoice that waits for a click, once for each of its last three working days', async () => {
  const company = await onStandard();
  const { invoiceId } = await anIssuedInvoice(company); // its term ends on 3 December
  expect(await stepAt(company, invoiceId, TODAY)).toEqual({ do: 'warnTerm', waitMs: 46 * 3_600_000 });
  expect(await warnTerm(as(company, TODAY), { invoiceId })).toEqual({ isWarned: false });
  const [third, last] = [at('2026-11-26T07:00'), at('2026-12-02T07:00')];
  const warned = await Promise.all([1, 2, 3].map(() => warnTerm(as(company, third), { invoiceId })));
  expect(warned.filter((one) => one.isWarned)).toHaveLength(1);
  await warnTerm(as(company, last), { invoiceId });
  expect(await mailsAbout(company, invoiceId)).toMatchObject([
    { template: 'spv-term', recipient: expect.stringContaining('@'), data: { workingDays: 3, deadline: '2026-12-03' } },
    { template: 'spv-term', data: { workingDays: 1 } },
  ]);
  expect(await stepAt(company, invoiceId, last)).toMatchObject({ do: 'release', waitMs: 24 * 3_600_000 });
});

it('sends at nine of the last day what nobody sent, on Standard too, and says so in the warning', async () => {
  const company = await onStandard();
  await aConnection(company);
  const { invoiceId } = await anIssuedInvoice(company); // its term ends on 3 December
  const [dayBefore, moment] = [at('2026-12-02T07:00'), at('2026-12-03T07:00')];
  await warnTerm(as(company, dayBefore), { invoiceId });
  expect(await mailsAbout(company, invoiceId)).toMatchObject([{ data: { workingDays: 1, leavesByItself: true } }]);
  expect(await releaseByItself(as(company, dayBefore), { invoiceId })).toEqual({ isReleased: false });
  expect(await stepAt(company, invoiceId, moment)).toEqual({ do: 'release', waitMs: 0 });
  expect(await releaseByItself(as(company, moment), { invoiceId })).toEqual({ isReleased: true });
  expect(await releaseByItself(as(company, moment), { invoiceId })).toEqual({ isReleased: false });
  expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ releaseAt: moment, requestedAt: null });
});

it('sends nothing by itself without rights at SPV, nor once the term is over', async () => {
  const company = await onStandard();
  const { invoiceId } = await anIssuedInvoice(company);
  const [dayBefore, moment, over] = [at('2026-12-02T07:00'), at('2026-12-03T07:00'), at('2026-12-03T22:00')];
  await warnTerm(as(company, dayBefore), { invoiceId });
  expect(await stepAt(company, invoiceId, moment)).toMatchObject({ do: 'watch' });
  expect(await releaseByItself(as(company, moment), { invoiceId })).toEqual({ isReleased: false });
  await aConnection(company);
  expect(await releaseByItself(as(company, over), { invoiceId })).toEqual({ isReleased: false });
  expect(await stepAt(company, invoiceId, over)).toMatchObject({ do: 'watch' });
});

it('lets an invoice of Standard leave by itself once the company is on Premium', async () => {
  const company = await onStandard();
  const { invoiceId } = await anIssuedInvoice(company);
  expect(await releaseByItself(as(company, TODAY), { invoiceId })).toEqual({ isReleased: false });
  await startPremium(as(company, TODAY), { months: 1 });
  expect(await stepAt(company, invoiceId, TODAY)).toEqual({ do: 'release', waitMs: 0 });
  expect(await releaseByItself(as(company, TODAY), { invoiceId })).toEqual({ isReleased: true });
  expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ releaseAt: TODAY, requestedAt: null });
});

it('watches what is on its way, reminds only after ANAF’s word, and rests once paid', async () => {
  const company = await aCompany();
  await remindsByItself(company);
  const issued = await anIssuedInvoice(company);
  const { invoiceId } = issued;
  const overdue = at('2027-01-20T10:00');
  expect((await stepAt(company, invoiceId, overdue)).do).toBe('warnTerm');
  await validate(company, invoiceId);
  expect(await stepAt(company, invoiceId, overdue)).toEqual({ do: 'remind', waitMs: 0 });
  const reminded = await Promise.all([1, 2, 3].map(() => remindPayment(as(company, overdue), { invoiceId })));
  expect(reminded.filter((one) => one.isReminded)).toHaveLength(1);
  await aTransfer(company, issued);
  expect(await stepAt(company, invoiceId, overdue)).toEqual({ do: 'rest' });
});

it('lets a rung pass in silence on Standard', async () => {
  const company = await onStandard();
  await remindsByItself(company);
  const { invoiceId } = await anIssuedInvoice(company);
  await validate(company, invoiceId);
  const overdue = at('2027-01-20T10:00');
  expect(await remindPayment(as(company, overdue), { invoiceId })).toEqual({ isReminded: false });
  expect(await stepAt(company, invoiceId, overdue)).toEqual({ do: 'rest' });
  expect((await mailsAbout(company, invoiceId)).map((mail) => mail.template)).toEqual(['invoice-issued']);
});

it('rests for what was annulled and for what needs no SPV and is paid', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  await annulInvoice(company.accounting, { invoiceId, reason: 'greșit' });
  expect(await stepAt(company, invoiceId, TODAY)).toEqual({ do: 'rest' });
  const foreign = await anIssuedInvoice(company, { kind: 'foreign' });
  await aTransfer(company, foreign);
  expect((await stepAt(company, foreign.invoiceId, TODAY)).do).not.toBe('remind');
});

it('is nobody’s to ask but the product’s', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  for (const call of [nextSettlementStep, remindPayment, warnTerm, releaseByItself])
    await expect(call(company.administrator, { invoiceId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
