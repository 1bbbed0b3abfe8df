import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, signIn, type Visitor } from './visitor.ts';

/* A text that is too long for the XML is shortened by a press; drafts are issued together from their list. */
const { appUrl, logins } = inject('product');
const m = messagesFor('ro');

let browser: Browser;
let office: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
  office = await openVisitor(browser, appUrl, DESK);
  const login = logins.find((one) => one.role === 'administrator');
  if (!login) throw new Error('nobody administrates');
  await signIn(office, login);
});
afterAll(() => browser.close());

const button = (name: string) => office.page.getByRole('button', { name, exact: true });

it('counts a long name, shortens it at a word by a press and moves the rest into the description', async () => {
  const { page } = office;
  const [kept, rest] = ['Curățenie generală după zugrăveli '.repeat(3).trim(), 'la toate birourile'];
  await office.open('/services/new');
  await page.locator('[name=name]').fill(kept.slice(0, 96));
  await page.getByText(m.common.used(kept.slice(0, 96).trim().length, TEXT_LIMITS.lineName)).waitFor();
  await page.locator('[name=name]').fill(`${kept} ${rest}`);
  await page.getByText(m.common.used(kept.length + 1 + rest.length, TEXT_LIMITS.lineName)).waitFor();
  await office.click(button(m.common.shorten));
  const [name, description] = [
    await page.locator('[name=name]').inputValue(),
    await page.locator('[name=description]').inputValue(),
  ];
  expect(name.length).toBeLessThanOrEqual(TEXT_LIMITS.lineName);
  expect(`${name} ${description}`).toBe(`${kept} ${rest}`);
  expect(await button(m.common.shorten).count()).toBe(0);
});

it('issues the ticked drafts of a list at once and says what became of each', async () => {
  const { page } = office;
  for (let made = 0; made < 2; made += 1) {
    await office.open('/invoices');
    await office.click(page.locator('a.row-link').nth(made));
    await office.click(button(m.invoicing.saveDraft));
    await page.waitForURL(/\/invoices\/[0-9a-f-]{36}$/);
  }
  await office.open('/invoices?view=draft');
  const boxes = page.locator('tbody .row-select input');
  const count = await boxes.count();
  expect(count).toBeGreaterThanOrEqual(2);
  await boxes.first().click();
  await boxes.nth(1).click({ modifiers: ['Shift'] });
  await page.getByText(m.common.selected(2), { exact: true }).waitFor();
  await office.click(button(m.invoicing.bulk.issue));
  const report = page.locator('[data-bulk-report]');
  await report.waitFor();
  expect(await report.locator('li').count()).toBe(2);
  await report.getByText(m.invoicing.bulkWent.issue(2)).waitFor();
});
