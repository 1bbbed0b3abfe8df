import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { CLIENT_LINK, CODE_SUBJECT, type Mailbox, openMailbox, SIGNING_CODE } from '#bin/demo/mailbox.ts';
import * as shapes from '#bin/demo/shapes.ts';
import { until } from '#bin/demo/until.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, PHONE, signIn, type Visitor } from './visitor.ts';

/*
 * The eight steps as people go through them, counted in clicks; typing is left out. Each test goes on where the one
 * before it ended: one office, one client on a phone, one colleague in the field.
 */
const { appUrl, sandboxUrl } = inject('product');
const m = messagesFor('ro');
const CLIENT = 'raluca.iftimie@vila-salcamilor.example';
const SERVICES = ['Curățenie generală vilă', 'Spălare geamuri mari', 'Dezinsecție vilă'];

let browser: Browser;
let mailbox: Mailbox;
let company: NewCompany;
let office: Visitor;
let client: Visitor;
let field: Visitor;

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = ({ page }: Visitor, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const clientOpens = async (number: string) => client.open(await mailbox.link(CLIENT, CLIENT_LINK, number));
const theClient = async () => {
  const { rows } = await company.api.read('/clients', z.object({ rows: z.array(z.object({ id: z.string() })) }));
  const id = rows[0]?.id ?? '';
  return { id, ...(await company.api.read(`/clients/${id}`, shapes.Client)) };
};

const invoicePage = (address: string) => company.api.read(new URL(address).pathname, shapes.InvoicePage);

beforeAll(async () => {
  mailbox = openMailbox(sandboxUrl);
  [browser, company] = await Promise.all([launchBrowser(), registerCompany(appUrl, mailbox)]);
  for (const name of SERVICES)
    await company.api.act('POST', '/services', { name, unit: 'hour', unitPrice: '120' }, shapes.Service);
  await mailbox.write(readFileSync('tests/fixtures/cerere-oferta.eml', 'utf8'), company.inboundAddress);
  office = await openVisitor(browser, appUrl, DESK);
  client = await openVisitor(browser, appUrl, PHONE);
  field = await openVisitor(browser, appUrl, PHONE);
  await signIn(office, company.login);
  await signIn(field, company.login);
});
afterAll(() => browser.close());

it('makes a lead of an e-mail in one click', async () => {
  const { rows } = await until('the e-mail in the inbox', async () => {
    const threads = await company.api.read('/threads', shapes.Threads);
    return threads.rows.length > 0 ? threads : undefined;
  });
  await office.open(`/inbox/${rows[0]?.id ?? ''}`);
  expect(await office.clicksOf(() => office.click(button(office, m.inbox.makeLead)))).toBe(1);
  await office.page.waitForURL(/\/leads\//);
});

it('makes and sends an offer of three services in three clicks and one a line', async () => {
  const clicks = await office.clicksOf(async () => {
    await office.click(link(office, m.leadPages.newOffer).first());
    for (const name of SERVICES) await office.click(office.page.getByRole('checkbox', { name }));
    await office.click(button(office, m.offers.send));
    await office.page.waitForURL(/\/offers\/[0-9a-f-]{36}$/);
  });
  expect(clicks).toBeLessThanOrEqual(3 + SERVICES.length);
});

it('lets the client accept in one click, which makes a client of the lead', async () => {
  await clientOpens('OF-1');
  const clicks = await client.clicksOf(async () => {
    await client.click(button(client, m.offers.page.accept));
    await client.page.getByRole('heading', { name: /OF-1/ }).waitFor();
  });
  expect(clicks).toBe(1);
  expect(await theClient()).toMatchObject({ state: 'active', services: [{}, {}, {}] });
});

it('makes a contract and sends it to be signed in two clicks', async () => {
  await office.page.reload();
  const clicks = await office.clicksOf(async () => {
    await office.click(link(office, m.offers.makeContract));
    await office.click(button(office, m.contracts.send));
    await office.page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
  });
  expect(clicks).toBe(2);
});

it('lets the client sign in two clicks', async () => {
  await clientOpens('CTR-1');
  const clicks = await client.clicksOf(async () => {
    await client.click(button(client, m.signing.code.ask));
    await client.page.getByLabel(m.signing.code.field).fill(await mailbox.link(CLIENT, SIGNING_CODE, CODE_SUBJECT));
    await client.page.getByLabel(m.signing.name).fill('Raluca Iftimie');
    const sign = button(client, m.contracts.page.sign);
    await client.click(sign);
    await sign.waitFor({ state: 'detached' });
  });
  expect(clicks).toBe(2);
  await office.page.reload();
  await office.page.getByText(m.contracts.states.in_force).first().waitFor();
});

it('is done on a phone in one click', async () => {
  const { services } = await theClient();
  const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Bucharest' });
  const planned = [];
  for (const { id: contractedServiceId } of services)
    planned.push(await company.api.act('POST', '/work-orders', { contractedServiceId, date }, shapes.Work));
  const [first, ...others] = planned;
  for (const { workOrderId } of others)
    await company.api.act('POST', `/work-orders/${workOrderId}/finish`, {}, shapes.Work);
  await field.open(`/today/${first?.workOrderId ?? ''}`);
  expect(await field.clicksOf(() => field.click(button(field, m.delivery.page.finish)))).toBe(1);
  await field.page.waitForURL(/\/today$/);
});

it('puts what was done into a report and sends it in two clicks', async () => {
  await office.open(`/clients/${(await theClient()).id}`);
  const clicks = await office.clicksOf(async () => {
    await office.click(link(office, m.acceptance.page.make).first());
    await office.click(button(office, m.acceptance.page.send));
    await office.page.waitForURL(/\/acceptance\/[0-9a-f-]{36}$/);
  });
  expect(clicks).toBe(2);
});

it('lets the client accept the report in one click', async () => {
  await clientOpens('PV-1');
  const clicks = await client.clicksOf(async () => {
    const accept = button(client, m.acceptance.client.accept);
    await client.click(accept);
    await accept.waitFor({ state: 'detached' });
  });
  expect(clicks).toBe(1);
});

it('issues the invoice of a signed report and sends it to SPV in one click', async () => {
  await office.page.reload();
  const clicks = await office.clicksOf(async () => {
    await office.click(button(office, m.acceptance.page.invoice));
    await office.page.waitForURL(/\/invoices\/[0-9a-f-]{36}$/);
  });
  expect(clicks).toBe(1);
});

it('records a bank transfer by hand in two clicks', async () => {
  const { page } = office;
  const clicks = await office.clicksOf(async () => {
    await office.click(button(office, m.invoicing.collect).first());
    await page.getByRole('dialog').locator('[name=orderNumber]').fill('OP 17');
    await office.click(button(office, m.collections.byBank));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
  expect(clicks).toBe(2);
  expect((await invoicePage(page.url())).balance?.paid).toBe('paid');
});

it('takes cash with a receipt in two clicks', async () => {
  const { id: clientId } = await theClient();
  const { id: dealId } = await company.api.act(
    'POST',
    `/clients/${clientId}/deals`,
    { title: 'Extra' },
    shapes.Service,
  );
  const extra = { dealId, name: 'Consumabile', unit: 'set', unitPrice: '165', contracted: '2' };
  const service = await company.api.act('POST', `/clients/${clientId}/services`, extra, shapes.Service);
  const draft = { dealId, lines: [{ contractedServiceId: service.id, quantity: '2' }] };
  const { id } = await company.api.act('POST', '/invoices', draft, shapes.Invoice);
  await company.api.act('POST', `/invoices/${id}/issuance`, {}, shapes.Invoice);
  await office.open(`/invoices/${id}`);
  const clicks = await office.clicksOf(async () => {
    await office.click(button(office, m.invoicing.collect).first());
    await office.click(button(office, m.collections.inCash));
    await office.page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
  expect(clicks).toBe(2);
  expect((await invoicePage(office.page.url())).balance?.paid).toBe('paid');
  await office.page.getByText('CH-1').first().waitFor();
});

it('leaves no page with a grave finding of axe, a broken policy or an error', async () => {
  await office.leave();
  await client.leave();
  await field.leave();
});
