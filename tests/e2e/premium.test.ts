import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, signIn } from './visitor.ts';

const { appUrl, logins } = inject('product');
const m = messagesFor('ro').plans;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('is bought by transfer against a proforma that appears by itself, given up, and bought by card in two clicks', async () => {
  const visitor = await openVisitor(browser, appUrl, DESK);
  const administrator = logins.find(({ role }) => role === 'administrator');
  if (!administrator) throw new Error('nobody administers the demo company');
  await signIn(visitor, administrator);
  const { page } = visitor;
  const main = page.getByRole('main');
  await visitor.open('/plan');
  await visitor.click(page.getByLabel(m.ways.transfer));
  await visitor.click(page.getByRole('button', { name: m.goToPay }));
  await main.getByText(m.paymentDetails).waitFor({ timeout: 60_000 }); // the proforma was issued and the page has it
  await visitor.click(page.getByRole('button', { name: m.giveUp }));
  await page.getByText(m.gaveUp).waitFor();
  const clicks = await visitor.clicksOf(async () => {
    await visitor.click(page.getByRole('button', { name: m.goToPay }));
    await page.waitForURL(/\/stripe\/pay\//);
    await visitor.click(page.getByRole('button', { name: 'Plătit' }));
  });
  expect(clicks).toBeLessThanOrEqual(2);
  await page.waitForURL(/\/plan/);
  await main.getByText(m.orderStates.paid).waitFor({ timeout: 60_000 });
  expect(await main.innerText()).toContain(m.states.premium);
  await visitor.leave();
});
