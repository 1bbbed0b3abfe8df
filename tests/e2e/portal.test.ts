import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { CLIENT_LINK, openMailbox } from '#bin/demo/mailbox.ts';
import * as shapes from '#bin/demo/shapes.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { openVisitor, type Visitor } from './visitor.ts';

/* A client on a phone pays two invoices at once from the portal, by keyboard, and sees that both are paid without doing anything. */
const { appUrl, sandboxUrl } = inject('product');
const { portal: m } = messagesFor('ro');
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;
const EMAIL = 'contabilitate@piscul-alb.example';

let browser: Browser;
let client: Visitor;
let numbers: string[];

async function issue({ api }: NewCompany, dealId: string, contractedServiceId: string): Promise<string> {
  const draft = { dealId, cardPayment: 'offered', lines: [{ contractedServiceId, quantity: '1' }] };
  const { id } = await api.act('POST', '/invoices', draft, shapes.Invoice);
  return (await api.act('POST', `/invoices/${id}/issuance`, {}, shapes.Invoice)).number ?? '';
}

beforeAll(async () => {
  const mailbox = openMailbox(sandboxUrl);
  const [opened, company] = await Promise.all([launchBrowser(), registerCompany(appUrl, mailbox)]);
  browser = opened;
  const card = {
    kind: 'person',
    name: 'Dana Piscu',
    email: EMAIL,
    street: 'Str. Lungă 1',
    city: 'Florești',
    county: 'RO-CJ',
  };
  const { id: clientId, dealId } = await company.api.act('POST', '/clients', card, shapes.AddedClient);
  const service = { dealId, name: 'Curățenie', unit: 'hour', unitPrice: '100', contracted: '2' };
  const { id } = await company.api.act('POST', `/clients/${clientId}/services`, service, shapes.Service);
  numbers = [await issue(company, dealId, id), await issue(company, dealId, id)];
  await company.api.act('POST', `/clients/${clientId}/portal-access`, {}, shapes.Anything);
  client = await openVisitor(browser, appUrl, PHONE);
  await client.open(await mailbox.link(EMAIL, CLIENT_LINK, 'Toate documentele'));
});
afterAll(() => browser.close());

it('pays two invoices at once in one press and sees by itself that they are paid', async () => {
  const { page } = client;
  await page.getByRole('heading', { level: 1, name: m.title }).waitFor();
  const boxes = page.getByRole('checkbox');
  expect(await boxes.count()).toBe(2);
  const pay = page.getByRole('button', { name: /^Plătește 2\d\d,00/ });
  await boxes.first().press(' '); // leaves one out, then takes it in again: the button says the sum
  await page.getByRole('button', { name: /^Plătește 1\d\d,/ }).waitFor();
  await boxes.first().press(' ');
  await pay.waitFor();
  const clicks = await client.clicksOf(async () => {
    await client.click(pay);
    await page.waitForURL(/\/stripe\/pay\//);
  });
  expect(clicks).toBe(1);
  await page.getByRole('button', { name: 'Plătit' }).click();
  await page.getByRole('heading', { name: m.finished.paid }).waitFor({ timeout: 30_000 });
  for (const number of numbers) await page.getByText(number).first().waitFor();
  await client.click(page.getByRole('link', { name: m.backHome }).first());
  await page.getByText(m.nothingWaits).waitFor();
  expect(await page.getByText(m.standings.paid, { exact: true }).count()).toBe(2);
});

it('opens each paper, writes to the company and shows what was written, without an account', async () => {
  const { page } = client;
  await client.click(page.getByRole('link', { name: new RegExp(numbers[0] ?? '') }).first());
  await page.getByRole('heading', { level: 1 }).waitFor();
  await client.click(page.getByRole('link', { name: m.backHome }));
  await page.getByLabel(m.text).fill('Mulțumim!');
  const sending = page.getByRole('button', { name: m.send, exact: true });
  await sending.focus();
  await page.keyboard.press('Enter');
  await page.getByText(m.sent).waitFor();
  await page.getByText('Mulțumim!').waitFor();
  await client.leave();
});
