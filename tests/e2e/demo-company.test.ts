import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, PHONE, signIn, type Visitor } from './visitor.ts';

const { appUrl, logins } = inject('product');
const m = messagesFor('ro');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Signs in as the first person of a role. */
async function enter(role: string, device: Parameters<typeof openVisitor>[2]): Promise<Visitor> {
  const login = logins.find((one) => one.role === role);
  if (!login) throw new Error(`nobody is ${role}`);
  const visitor = await openVisitor(browser, appUrl, device);
  await signIn(visitor, login);
  return visitor;
}

const SELLING = ['/', '/inbox', '/leads', '/offers', '/clients', '/contracts', '/schedule', '/acceptance'];
const MONEY = ['/invoices', '/efactura', '/collections', '/reports', '/services', '/settings', '/plan', '/help'];

const AROUND = ['/notices', '/companies', '/exports', '/settings/audit', '/settings/data', '/settings/vat'];
const SPV = ['/efactura/received', '/efactura/evidence', '/efactura/comparison', '/efactura/connection'];

it('opens from the registration page with one click, for who wants to look first', async () => {
  const visitor = await openVisitor(browser, appUrl, DESK);
  await visitor.open('/register');
  await visitor.click(visitor.page.getByRole('button', { name: m.identity.example }));
  await visitor.page.getByRole('heading', { level: 1, name: m.home.title }).waitFor();
  expect(await visitor.page.locator('body').innerText()).toContain('Curat & Bine Servicii S.R.L.');
  await visitor.leave();
});

it('has every page around the steps and of SPV in order', async () => {
  const visitor = await enter('administrator', DESK);
  for (const place of [...AROUND, ...SPV, '/invoices?view=recurring']) await visitor.open(place);
  await visitor.leave();
});

it('has every page of selling and doing in order, with fourteen months of work in them', async () => {
  const visitor = await enter('administrator', DESK);
  for (const place of SELLING) await visitor.open(place);
  await visitor.open('/clients');
  expect(await visitor.page.getByRole('main').innerText()).toContain('Spitalul Județean Valea Albă');
  await visitor.leave();
});

it('has every page of money and rules in order, with an invoice that ANAF refused', async () => {
  const visitor = await enter('administrator', DESK);
  for (const place of MONEY) await visitor.open(place);
  await visitor.open('/efactura');
  expect(await visitor.page.getByRole('main').innerText()).toContain('Horia Transport S.R.L.');
  await visitor.leave();
});

it('shows who works in the field the day, and no amount', async () => {
  const visitor = await enter('execution', PHONE);
  await visitor.open('/today');
  expect(new URL(visitor.page.url()).pathname).toBe('/today');
  expect(await visitor.page.locator('body').innerText()).not.toMatch(/\d,\d\d lei/);
  await visitor.open('/schedule');
  await visitor.leave();
});

it('lets the accountant read and offers nothing to press that would change anything', async () => {
  const visitor = await enter('external accountant', DESK);
  await visitor.open('/invoices');
  expect(await visitor.page.getByRole('main').getByRole('link', { name: m.invoicing.newInvoice }).count()).toBe(0);
  await visitor.leave();
});
