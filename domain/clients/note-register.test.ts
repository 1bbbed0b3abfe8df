import { expect, it } from 'vitest';
import { changeClient } from '#domain/clients/change-client.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import type { Actor, SystemActor } from '#domain/kernel/actor.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { listNotices } from '#domain/notices/list-notices.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aCui, type TestCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft } from '#tests/builders/invoice.ts';
import { wakeUpsOf } from '#tests/builders/read-back.ts';
import { nextRegisterStep } from './next-register-step.ts';
import { noteRegister } from './note-register.ts';
import { showClient } from './show-client.ts';

const FINE = { standing: 'active', vat: 'registered', cashAccounting: 'does_not_apply', eInvoicing: 'registered' } as const; // prettier-ignore
const DAY_MS = 86_400_000;

const later = <A extends Actor>(actor: A, ms: number): A => ({ ...actor, asOf: new Date(actor.asOf.getTime() + ms) });
const asked = async (company: TestCompany, ms = 0) =>
  (await nextRegisterStep(later<SystemActor>(company.system, ms), {})).ask.map(({ clientId }) => clientId);

it('is asked about a new client at once, then again only when the client is being invoiced and a day has passed', async () => {
  const company = await aCompany();
  const { clientId, dealId, invoiceId } = await anInvoiceDraft(company);
  expect(await asked(company)).toEqual([clientId]);
  const { cui } = await showClient(company.sales, { clientId });
  await noteRegister(company.system, { answers: [{ clientId, cui: cui ?? '', ...FINE }] });
  expect(await asked(company)).toEqual([]);
  expect(await asked(company, 2 * DAY_MS)).toEqual([clientId]);
  await issueInvoice(company.accounting, { invoiceId });
  expect(await asked(company, 3 * DAY_MS)).toEqual([]);
  expect(dealId).toBeDefined();
});

it('wakes the question when a draft is made on an old answer, and not on a fresh one', async () => {
  const company = await aCompany();
  const { clientId, dealId, contractedServiceId } = await anInvoiceDraft(company, { quantity: '40' });
  const { cui } = await showClient(company.sales, { clientId });
  await noteRegister(company.system, { answers: [{ clientId, cui: cui ?? '', ...FINE }] });
  const before = await wakeUpsOf(company, 'register');
  const lines = [{ contractedServiceId, quantity: '1' }];
  await draftInvoice(company.accounting, { dealId, lines });
  expect(await wakeUpsOf(company, 'register')).toBe(before);
  await draftInvoice(later(company.accounting, 2 * DAY_MS), { dealId, lines });
  expect(await wakeUpsOf(company, 'register')).toBe(before + 1);
});

it('shows its word with the day, tells what changed once, and says it before the invoice is issued without forbidding it', async () => {
  const company = await aCompany();
  const { clientId, invoiceId } = await anInvoiceDraft(company);
  const { cui } = await showClient(company.sales, { clientId });
  const answer = { clientId, cui: cui ?? '', ...FINE };
  await noteRegister(company.system, { answers: [answer] });
  const bad = { ...answer, standing: 'inactive', vat: 'not_registered' } as const;
  expect(await noteRegister(company.system, { answers: [bad] })).toEqual({ changed: 2 });
  expect(await noteRegister(company.system, { answers: [bad] })).toEqual({ changed: 0 });
  expect((await showClient(company.sales, { clientId })).register).toMatchObject({
    standing: 'inactive',
    vat: 'not_registered',
    checkedAt: company.system.asOf,
  });
  const told = (await listNotices(company.administrator, {})).rows.filter(
    (one) => one.type === 'ClientRegisterChanged',
  );
  expect(told.map((one) => one.facts['change']).sort()).toEqual(['inactive', 'vatLost']);
  const { findings } = await showInvoicePage(company.accounting, { invoiceId });
  expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
    'warning ANAF-REGISTER-STANDING',
    'warning ANAF-REGISTER-VAT',
  ]);
  expect(findings[0]?.en.what).toContain('inactive');
  expect(await issueInvoice(company.accounting, { invoiceId })).toMatchObject({ state: 'issued' });
});

it('lets an answer about another CUI go, and asks about the new one', async () => {
  const company = await aCompany();
  const { clientId, cui } = await aClient(company);
  await noteRegister(company.system, { answers: [{ clientId, cui, ...FINE }] });
  const shown = await showClient(company.sales, { clientId });
  const other = aCui();
  const { name, street, city, county } = shown;
  await changeClient(company.sales, { clientId, kind: 'company', name, cui: other, street: street ?? '', city: city ?? '', county: county ?? '' }); // prettier-ignore
  expect((await showClient(company.sales, { clientId })).register).toBeNull();
  expect(await asked(company)).toEqual([clientId]);
  await noteRegister(company.system, { answers: [{ clientId, cui, ...FINE, standing: 'inactive' }] });
  expect((await showClient(company.sales, { clientId })).register).toBeNull();
});

it('is for the product itself, and knows no client of another company', async () => {
  const [mine, other] = [await aCompany(), await aCompany()];
  const { clientId, cui } = await aClient(other);
  const answers = [{ clientId, cui, ...FINE }];
  await expect(noteRegister(mine.system, { answers })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(noteRegister(mine.system, { answers: [{ ...FINE, cui, clientId: newId<'client'>() }] })).rejects.toMatchObject({ kind: 'NotFound' }); // prettier-ignore
  await expect(noteRegister(mine.administrator, { answers })).rejects.toMatchObject({ kind: 'Forbidden' });
});
