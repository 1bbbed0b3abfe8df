import { beforeAll, expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { previewStep } from './preview-step.ts';
import { removeStep } from './remove-step.ts';
import { saveStep } from './save-step.ts';
import { showLadder } from './show-ladder.ts';
import { switchReminders } from './switch-reminders.ts';

const TEXTS = { subjectRo: 'Plată {facturi}', textRo: '{suma}', subjectEn: 'Pay {facturi}', textEn: '{suma}' };
let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});
const daysOf = async () => (await showLadder(company.accounting, {})).steps.map(({ days }) => days);

it('begins switched off with four steps, and is changed step by step', async () => {
  expect(await showLadder(company.accountant, {})).toMatchObject({ state: 'off', days: 'working', version: 0 });
  expect(await daysOf()).toEqual([-3, 1, 7, 15]);
  await saveStep(company.accounting, { ...TEXTS, days: '30' });
  await saveStep(company.accounting, { ...TEXTS, days: '2', step: '1' });
  await removeStep(company.accounting, { days: '-3' });
  expect(await daysOf()).toEqual([2, 7, 15, 30]);
  await switchReminders(company.administrator, { state: 'on', days: 'any' });
  expect(await showLadder(company.accounting, {})).toMatchObject({ state: 'on', days: 'any' });
});

it('takes no second step on a day, no unknown name, no more than twelve steps', async () => {
  const own = await aCompany();
  await expect(saveStep(own.accounting, { ...TEXTS, days: '7' })).rejects.toMatchObject({
    code: 'reminders.errors.sameDay',
  });
  await expect(saveStep(own.accounting, { ...TEXTS, textEn: '{total}', days: '8' })).rejects.toMatchObject({
    code: 'reminders.errors.unknownPlaceholder',
    details: { fields: ['textEn'] },
  });
  await expect(removeStep(own.accounting, { days: '8' })).rejects.toMatchObject({ code: 'reminders.errors.noStep' });
  for (let days = 20; days < 28; days++) await saveStep(own.accounting, { ...TEXTS, days: String(days) });
  await expect(saveStep(own.accounting, { ...TEXTS, days: '40' })).rejects.toMatchObject({
    code: 'reminders.errors.tooManySteps',
  });
  for (const days of ['-31', '181', 'x']) await expect(saveStep(own.accounting, { ...TEXTS, days })).rejects.toThrow();
});

it('tells the second of two who change it, and who only sells', async () => {
  const own = await aCompany();
  await saveStep(own.accounting, { ...TEXTS, days: '3' });
  const stale = { key: 'k', expectedVersion: 1 };
  await expect(saveStep(own.administrator, { ...TEXTS, days: '4' }, stale)).rejects.toMatchObject({
    code: 'errors.changedMeanwhile',
  });
  await expect(switchReminders(own.sales, { state: 'on', days: 'any' })).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('shows a text on real data, and on an example where nothing is unpaid', async () => {
  const own = await aCompany();
  expect(await previewStep(own.accounting, { ...TEXTS, days: '1' })).toMatchObject({
    clientName: null,
    ro: { subject: 'Plată factura F-42' },
  });
  await anIssuedInvoice(own);
  expect(await previewStep(own.accounting, { ...TEXTS, days: '1' })).toMatchObject({
    clientName: 'Crinul Alb Residence S.R.L.',
    ro: { paragraphs: ['1.815,00 lei'] },
    en: { paragraphs: ['1815.00 RON'] },
  });
});
