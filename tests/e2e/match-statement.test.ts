import type { Browser } from 'playwright-core';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { openMailbox } from '#bin/demo/mailbox.ts';
import * as shapes from '#bin/demo/shapes.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { aRegisteredCui } from './new-company.ts';
import { DESK, openVisitor, PHONE, signIn, type Visitor } from './visitor.ts';

/* A statement is matched with the keyboard alone: confirm, next, confirm. */
const { appUrl, sandboxUrl, databaseUrl } = inject('product');
const m = messagesFor('ro').matching;
const database = postgres(databaseUrl, { max: 1 });

let browser: Browser;
let company: NewCompany;
let office: Visitor;
let statement: string;
const numbers: string[] = [];

/** A client with two issued invoices of 1.815,00 lei. */
async function twoInvoices(): Promise<void> {
  const { api } = company;
  const address = { street: 'Str. Fabricii nr. 3', city: 'Cluj-Napoca', county: 'RO-CJ' };
  const client = { kind: 'company', name: 'Crinul Alb Residence S.R.L.', cui: aRegisteredCui(), ...address };
  const { id, dealId } = await api.act('POST', '/clients', client, z.object({ id: z.string(), dealId: z.string() }));
  const service = { dealId, name: 'Curățenie', unit: 'hour', unitPrice: '150', contracted: '20' };
  const contracted = await api.act('POST', `/clients/${id}/services`, service, shapes.Service);
  for (let index = 0; index < 2; index += 1) {
    const lines = [{ contractedServiceId: contracted.id, quantity: '10' }];
    const draft = await api.act('POST', '/invoices', { dealId, lines }, shapes.Invoice);
    const issued = await api.act('POST', `/invoices/${draft.id}/issuance`, {}, shapes.Invoice);
    numbers.push(issued.number ?? '');
  }
}

/** Rows as an import leaves them: the file itself is another test's matter. */
async function anImportedStatement(): Promise<string> {
  const [row] = await database<{ id: string }[]>`
    with tenant as (select tenant_id from app.invoice where printed_number = ${numbers[0] ?? ''} and state = 'issued'
        and tenant_id in (select tenant_id from auth.membership b join auth.person p on p.id = b.person_id where p.email = ${company.login.email})),
      account as (select a.tenant_id, a.id from app.bank_account a join tenant using (tenant_id) limit 1),
      file as (insert into app.file (tenant_id, id, created_at, sha256, name, content_type, size)
        select tenant_id, gen_random_uuid(), now(), 'x', 'extras.sta', 'text/plain', 1 from account returning tenant_id, id),
      import as (insert into app.bank_import (tenant_id, id, created_at, file_id, sha256, file_name, size, source, state, imported_at)
        select tenant_id, gen_random_uuid(), now(), id, 'x', 'extras.sta', 1, 'page', 'imported', now() from file returning tenant_id, id),
      statement as (insert into app.bank_statement (tenant_id, id, created_at, import_id, position, state, bank_account_id, currency, entry_count, sum, notes, added, first_day, last_day)
        select i.tenant_id, gen_random_uuid(), now(), i.id, 0, 'imported', a.id, 'RON', 4, 0, '[]'::jsonb, 4, current_date, current_date
        from import i join account a using (tenant_id) returning tenant_id, id, bank_account_id),
      entries as (insert into app.bank_entry (tenant_id, id, created_at, statement_id, bank_account_id, position, booked_day, amount, sign, currency, remittance, counterparty, reversal, fingerprint)
        select s.tenant_id, gen_random_uuid(), now(), s.id, s.bank_account_id, e.position, current_date, e.amount, e.sign, 'RON', e.text, e.name, false, e.position::text
        from statement s cross join (values
          (0, 181500, '+', ${`c/v factura ${numbers[0] ?? ''}`}, 'CRINUL ALB RESIDENCE SRL'),
          (1, 100000, '+', ${`plata partiala ${numbers[1] ?? ''}`}, 'SC CRINUL ALB RESIDENCE'),
          (2, 1500, '-', 'Comision administrare cont', null),
          (3, 4200, '+', 'fara detalii', null)) e (position, amount, sign, text, name) returning id)
    select id from statement where exists (select 1 from entries) or true`;
  if (!row) throw new Error('the statement was not written');
  return row.id;
}

beforeAll(async () => {
  [browser, company] = await Promise.all([launchBrowser(), registerCompany(appUrl, openMailbox(sandboxUrl))]);
  await twoInvoices();
  statement = await anImportedStatement();
  office = await openVisitor(browser, appUrl, DESK);
  await signIn(office, company.login);
});
afterAll(async () => {
  await Promise.all([browser.close(), database.end()]);
});

const press = (key: string) => office.page.keyboard.press(key);
const progress = (done: number) => office.page.getByText(m.progress(done, 4), { exact: true }).waitFor();

it('leads from «De potrivit» to the statement', async () => {
  await office.open('/collections?view=unallocated');
  await office.click(office.page.getByRole('link', { name: /Transilvania|AAAA|\d{2}\.\d{2}\.\d{4}/ }).first());
  await office.page.waitForURL(new RegExp(`/collections/statements/${statement}`));
  await progress(0);
});

it('confirms, goes on and confirms with Enter alone, and says why', async () => {
  await office.page.getByText(`În detalii este numărul ${numbers[0] ?? ''}, cu serie.`).waitFor();
  await press('Enter');
  await progress(1);
  await office.page
    .getByText(/Este o parte; mai rămân 815,00/)
    .first()
    .waitFor();
  await press('Enter');
  await progress(2);
  await office.page.getByRole('heading', { name: m.classes.bank_charge }).waitFor();
  await press('Enter');
  await progress(3);
  await office.page.getByText(m.noSuggestion).waitFor();
});

it('goes back with one press in the toast, and the entry waits again', async () => {
  await office.page
    .getByRole('status')
    .getByRole('button', { name: messagesFor('ro').common.undo })
    .focus();
  await press('Enter');
  await progress(2);
});

it('moves with the arrows, finds an invoice by F, and everything fits a phone', async () => {
  await office.open(`/collections/statements/${statement}?view=all`);
  const first = office.page.url();
  await press('ArrowDown');
  await office.page.waitForURL((url) => url.href !== first);
  await office.open(`/collections/statements/${statement}`);
  await office.page.getByRole('heading', { name: m.classes.bank_charge }).waitFor();
  await press('ArrowDown');
  await office.page.getByText(m.noSuggestion).waitFor();
  await press('f');
  expect(await office.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  const phone = await openVisitor(browser, appUrl, PHONE);
  await signIn(phone, company.login);
  await phone.open(`/collections/statements/${statement}`);
  const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await phone.leave();
});

it('leaves no page with a grave finding of axe, a broken policy or an error', () => office.leave());
