import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { openMailbox } from '#bin/demo/mailbox.ts';
import * as shapes from '#bin/demo/shapes.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { aRegisteredCui } from './new-company.ts';
import { openVisitor, PHONE, signIn, type Visitor } from './visitor.ts';

/* A day in a cellar: the network is cut, the work goes on, the page is closed and opened again, and all of it arrives once. */
const { appUrl, sandboxUrl } = inject('product');
const m = messagesFor('ro').delivery.page;
const PRICE = '7391.55';

let browser: Browser;
let company: NewCompany;
let phone: Visitor;
let workOrderId: string;

const Shown = z.object({
  state: z.string(),
  delivered: z.string(),
  entries: z.array(z.object({ kind: z.string(), text: z.string(), doneAt: z.string().nullable() })),
  confirmation: z.object({ name: z.string(), position: z.string().nullable() }).nullable(),
});
const onServer = () => company.api.read(`/work-orders/${workOrderId}`, Shown);
const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });

async function aVisitForMe(): Promise<string> {
  const { api } = company;
  const client = { kind: 'company', name: 'Subsol S.R.L.', cui: aRegisteredCui() };
  const NewClient = z.object({ id: z.string(), dealId: z.string() });
  const { id: clientId, dealId } = await api.act('POST', '/clients', client, NewClient);
  const sold = { dealId, name: 'Verificare centrală', unit: 'hour', unitPrice: PRICE, contracted: '4' };
  const { id } = await api.act('POST', `/clients/${clientId}/services`, sold, shapes.Service);
  const form = await company.administrator.get(`/interventions/new?client=${clientId}&service=${id}`);
  const me = /name="assigneeId"[^]*?value="([0-9a-f-]{36})"/.exec(form.text)?.[1];
  if (me === undefined) throw new Error('the form names nobody');
  const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Bucharest' });
  const plan = { contractedServiceId: id, date, checks: ['Presiune'], assigneeId: me };
  return (await api.act('POST', '/work-orders', plan, shapes.Work)).workOrderId;
}

/** A PNG of so many points, of one colour. */
function picture(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The worker has these pages and their files once it says so. */
const areKept = (page: Page, path: string) =>
  page.waitForFunction(async (wanted) => {
    const kept = await caches.match(wanted, { cacheName: 'today-pages' });
    const files = await (await caches.open('today-files')).keys();
    return kept !== undefined && files.length > 0;
  }, path);

beforeAll(async () => {
  const mailbox = openMailbox(sandboxUrl);
  [browser, company] = await Promise.all([launchBrowser(), registerCompany(appUrl, mailbox)]);
  workOrderId = await aVisitForMe();
  phone = await openVisitor(browser, appUrl, PHONE);
  await signIn(phone, company.login);
});
afterAll(() => browser.close());

it('shows the day, keeps it on the phone and sends no price', async () => {
  await phone.open('/today');
  await phone.page.getByText('Verificare centrală').waitFor();
  await areKept(phone.page, `/today/${workOrderId}`);
  for (const path of ['/today', `/today/${workOrderId}`, '/today.data', `/today/${workOrderId}.data`]) {
    const sent = await (await phone.page.request.get(appUrl + path)).text();
    expect(sent).not.toMatch(/7391|73915500|unitPrice/);
  }
  const manifest = await phone.page.request.get(`${appUrl}/today.webmanifest`);
  expect(await manifest.json()).toMatchObject({ start_url: '/today', display: 'standalone' });
});

it('works without network, is closed and opened, and finds all of it on the server once', async () => {
  const context = phone.page.context();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`${appUrl}/today/${workOrderId}`, { waitUntil: 'networkidle' });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(m.start);
  await page.getByText(m.keptTitle(1)).waitFor();
  await page.getByRole('button', { name: 'Presiune' }).click();
  await page.getByText(m.keptTitle(2)).waitFor();
  await page.getByPlaceholder(m.noteField).first().fill('Vas de expansiune slab');
  await press(m.addNote);
  await page.getByText(m.keptTitle(3)).waitFor();
  const photo = { name: 'IMG_1.png', mimeType: 'image/png', buffer: picture(3_200, 1_600) };
  await page.locator('input[type=file]').setInputFiles(photo);
  await press(m.addPhoto);
  await page.getByText(m.keptTitle(4)).waitFor();
  await page.getByText(m.seenOpen).click();
  await page.getByLabel(m.seenName).fill('Ioana Pop');
  await page.getByLabel(m.seenPosition).fill('administrator de bloc');
  await page.locator('canvas').evaluate((canvas) => canvas.scrollIntoView({ block: 'center' }));
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no box to sign in');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 50);
  await page.mouse.up();
  await press(m.seenSend);
  await page.getByText(m.keptTitle(5)).waitFor();
  await press(m.finish);
  await page.waitForURL(`${appUrl}/today`);
  await page.close();
  expect(await onServer()).toMatchObject({ state: 'planned', entries: [{ kind: 'check', doneAt: null }] });

  const again = await context.newPage();
  await again.goto(`${appUrl}/today`);
  await again.getByText(m.keptTitle(6)).waitFor();
  await context.setOffline(false);
  await again.getByText(m.keptText).waitFor({ state: 'detached' });
  const shown = await onServer();
  expect(shown).toMatchObject({ state: 'done', delivered: '4.000', confirmation: { name: 'Ioana Pop' } });
  expect(shown.entries.map((one) => one.kind).sort()).toEqual(['check', 'note', 'photo']);
  expect(shown.entries.find((one) => one.kind === 'check')?.doneAt).not.toBeNull();
  await again.goto(`${appUrl}/today/${workOrderId}`);
  const sizes = await again
    .locator(`img[src*="/photos/"]`)
    .first()
    .evaluate(async (image: HTMLImageElement) => (await image.decode(), [image.naturalWidth, image.naturalHeight]));
  expect(sizes).toEqual([1_600, 800]);
  await again.close();
});

it('keeps nothing after the log-out', async () => {
  const { page } = phone;
  await phone.open('/today');
  await page.locator(`summary[aria-label^="${messagesFor('ro').shell.person}"]`).click();
  await button(phone, messagesFor('ro').shell.signOut).click();
  await page.waitForURL(/\/login/);
  await page.waitForFunction(async () => {
    const names = (await indexedDB.databases()).map((one) => one.name);
    return !names.includes('today') && !(await caches.has('today-pages'));
  });
});
