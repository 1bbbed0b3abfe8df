import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { CLIENT_LINK, CONFIRMATION_LINK, openMailbox } from '#bin/demo/mailbox.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { aRegisteredCui } from './new-company.ts';
import { DESK, openVisitor } from './visitor.ts';

const { appUrl, sandboxUrl } = inject('product');
const m = messagesFor('ro');
const CLIENT = 'director@piticii-veseli.example';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('leads from the empty registration form to the first offer sent in at most twelve clicks', async () => {
  const cui = aRegisteredCui();
  const email = `maria@firma-${cui}.example`;
  const mailbox = openMailbox(sandboxUrl);
  const visitor = await openVisitor(browser, appUrl, DESK);
  const { page, click } = visitor;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await visitor.open('/register');
  const clicks = await visitor.clicksOf(async () => {
    await page.getByLabel(m.identity.email).fill(email);
    await page.getByLabel(m.identity.password).fill('o parolă destul de lungă');
    await page.getByLabel(m.identity.cui).fill(cui);
    await click(page.getByRole('checkbox'));
    await click(button(m.identity.registerSubmit));
    await click(button(m.identity.cardSubmit));
    await click(button(m.companies.tradeSubmit));
    await visitor.open(await mailbox.link(email, CONFIRMATION_LINK)); // from the mail, in the same browser
    await click(button(m.identity.confirmSubmit));
    await click(page.getByRole('link', { name: m.home.sendOffer }));
    await click(page.getByRole('main').getByRole('link', { name: m.shell.newLead }));
    await page.getByLabel(m.clientPages.fields.name, { exact: true }).fill('Grădinița Piticii Veseli');
    await page.locator('[name=email]').fill(CLIENT);
    await page.locator('[name=wants]').fill('Curățenie generală înainte de redeschidere');
    await click(button(m.leadPages.add));
    await click(page.getByRole('link', { name: m.leadPages.newOffer }).first());
    await click(page.getByRole('checkbox', { name: 'Curățenie generală' }));
    await page.getByLabel(m.offers.line.unitPrice).fill('55');
    await click(button(m.offers.send));
    await page.waitForURL(/\/offers\/[0-9a-f-]{36}/);
  });
  expect(clicks).toBeLessThanOrEqual(12);
  expect(await mailbox.link(CLIENT, CLIENT_LINK, 'OF-1')).toContain('/p/');
  await visitor.leave();
});
