import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, PHONE, type Visitor } from './visitor.ts';

const { appUrl, logins } = inject('product');
const m = messagesFor('ro');
let browser: Browser;
let office: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
  office = await openVisitor(browser, appUrl, DESK);
  const { email = '', password = '' } = logins.find((one) => one.role === 'administrator') ?? {};
  await office.open('/login');
  await office.page.locator('[name=email]').fill(email);
  await office.page.locator('[name=password]').fill(password);
  await office.click(office.page.getByRole('button', { name: m.identity.logIn }));
  await office.page.waitForURL((url) => !url.pathname.startsWith('/login'));
});
afterAll(() => browser.close());

const button = (name: string) => office.page.getByRole('button', { name, exact: true });

/** Opens a page again until it shows what the worker is to bring about. */
async function until(visitor: Visitor, text: string): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await visitor.page.getByText(text).first().isVisible()) return;
    await visitor.page.waitForTimeout(1_000);
    await visitor.page.reload();
  }
  throw new Error(`«${text}» never came at ${visitor.page.url()}`);
}

describe('money', () => {
  it('takes one click from a signed report to an invoice in SPV, two to the bank transfer that pays it', async () => {
    await office.open('/invoices');
    const issuing = await office.clicksOf(async () => {
      await office.click(button(m.invoicing.invoiceReport).first());
      await office.page.waitForURL(/\/invoices\/[0-9a-f-]{36}$/);
    });
    expect(issuing).toBe(1);
    await until(office, m.invoicing.efacturaStates.validated);
    const paying = await office.clicksOf(async () => {
      await office.click(button(m.invoicing.collect));
      await office.click(button(m.collections.byBank));
      await office.page.getByText(m.invoicing.paid.paid).first().waitFor();
    });
    expect(paying).toBe(2);
  });

  it('takes two clicks to cash with its chitanță', async () => {
    await office.open('/invoices?view=all&paid=unpaid&efactura=validated');
    await office.click(office.page.locator('a.row-link').last());
    const { page } = office;
    const clicks = await office.clicksOf(async () => {
      await office.click(button(m.invoicing.collect));
      await page.getByLabel(m.collections.amount, { exact: true }).fill('100,00');
      if (await page.locator('[name=fiscalReceipt]').isVisible())
        await page.locator('[name=fiscalReceipt]').fill('12/24.11.2026');
      await office.click(button(m.collections.inCash));
      await page.getByText(m.invoicing.paid.partly).first().waitFor();
    });
    expect(clicks).toBe(2);
  });

  it('lets a client pay by card from the invoice’s page, which then says so by itself', async () => {
    const { page } = office;
    await office.open('/invoices');
    await office.click(page.locator('a.row-link').first());
    await page.locator('[name=card]').check();
    await office.click(button(m.invoicing.issueAndSend));
    await page.waitForURL(/\/invoices\/[0-9a-f-]{36}$/);
    const heading = page.getByRole('heading', { level: 1, name: /F-\d+/ });
    const number = /F-\d+/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
    await office.click(button(m.invoicing.sendNow));
    const link = page.locator('input[readonly]').first();
    await link.waitFor();
    const address = await link.inputValue();
    const client = await openVisitor(browser, appUrl, PHONE);
    await client.open(address);
    const clicks = await client.clicksOf(async () => {
      await client.click(client.page.getByRole('button', { name: /^Plătește / }));
      await client.page.waitForURL(/\/stripe\/pay\//);
    });
    expect(clicks).toBe(1);
    await client.page.getByRole('button', { name: 'Plătit' }).click();
    await client.page.getByRole('heading', { name: m.portal.finished.paid }).waitFor({ timeout: 30_000 });
    await client.page.getByText(m.portal.finished.paidFor(number)).waitFor();
    await client.leave();
  });

  it('reverses an invoice whole, with the storno that says so', async () => {
    const { page } = office;
    await office.open('/invoices?view=all&paid=unpaid&efactura=validated');
    await office.click(page.locator('a.row-link').first());
    await office.click(page.getByRole('link', { name: m.invoicing.storno, exact: true }));
    await page.locator('[name=reason]').fill('Serviciu neprestat');
    await office.click(button(m.invoicing.stornoIssue));
    await page.getByRole('heading', { name: new RegExp(`^${m.invoicing.kinds.storno}`) }).waitFor();
    await office.leave();
  });
});
