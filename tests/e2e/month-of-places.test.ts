import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { CLIENT_LINK, type Mailbox, openMailbox } from '#bin/demo/mailbox.ts';
import * as shapes from '#bin/demo/shapes.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { aRegisteredCui } from './new-company.ts';
import { DESK, openVisitor, PHONE, signIn, type Visitor } from './visitor.ts';

/* A month of a client with ten places: the report over all of them and its invoice, counted in clicks; typing is left out. */
const PLACES = 10;
const CLIENT = 'receptie@zece-locatii.example';
const { appUrl, sandboxUrl } = inject('product');
const m = messagesFor('ro');

let browser: Browser;
let mailbox: Mailbox;
let company: NewCompany;
let office: Visitor;

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });

/** A client whose ten places were each cleaned once today. */
async function aCleanedMonth(): Promise<void> {
  const { api } = company;
  const NewClient = z.object({ id: z.string(), dealId: z.string() });
  const { id: clientId, dealId } = await api.act(
    'POST',
    '/clients',
    {
      kind: 'company',
      name: 'Zece Locații S.R.L.',
      cui: aRegisteredCui(),
      email: CLIENT,
      street: 'Str. Fabricii nr. 3',
      city: 'Cluj-Napoca',
      county: 'RO-CJ',
      representativeName: 'Maria Ionescu',
    },
    NewClient,
  );
  const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Bucharest' });
  for (let place = 1; place <= PLACES; place += 1) {
    const site = await api.act('POST', `/clients/${clientId}/sites`, { name: `Locația ${place}` }, shapes.Service);
    const service = { dealId, siteId: site.id, name: `Curățenie ${place}`, unit: 'hour', unitPrice: '150' };
    const contracted = { ...service, contracted: '52', rhythm: 'weekly' };
    const { id } = await api.act('POST', `/clients/${clientId}/services`, contracted, shapes.Service);
    const work = await api.act('POST', '/work-orders', { contractedServiceId: id, date }, shapes.Work);
    await api.act('POST', `/work-orders/${work.workOrderId}/finish`, {}, shapes.Work);
  }
}

beforeAll(async () => {
  mailbox = openMailbox(sandboxUrl);
  [browser, company] = await Promise.all([launchBrowser(), registerCompany(appUrl, mailbox)]);
  await aCleanedMonth();
  office = await openVisitor(browser, appUrl, DESK);
  await signIn(office, company.login);
});
afterAll(() => browser.close());

it('sends the report over ten places in one click', async () => {
  await office.open('/acceptance/new');
  const clicks = await office.clicksOf(async () => {
    await office.click(button(office, m.acceptance.page.sendAtOnce));
    await office.page.waitForURL(/\/acceptance\/[0-9a-f-]{36}$/);
  });
  expect(clicks).toBe(1);
  expect(await office.page.getByText(/^Curățenie \d+$/).count()).toBeGreaterThanOrEqual(PLACES);
});

it('issues the invoice of the accepted report in one click', async () => {
  const client = await openVisitor(browser, appUrl, PHONE);
  await client.open(await mailbox.link(CLIENT, CLIENT_LINK, 'PV-1'));
  const accept = button(client, m.acceptance.client.accept);
  await client.click(accept);
  await accept.waitFor({ state: 'detached' });
  await client.leave();
  await office.page.reload();
  const clicks = await office.clicksOf(async () => {
    await office.click(button(office, m.acceptance.page.invoice));
    await office.page.waitForURL(/\/invoices\/[0-9a-f-]{36}$/);
  });
  expect(clicks).toBe(1);
  const { invoice } = await company.api.read(new URL(office.page.url()).pathname, shapes.InvoicePage);
  expect(invoice.number).toMatch(/\d$/); // a draft has none
});

it('leaves no page with a grave finding of axe, a broken policy or an error', () => office.leave());
