import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, PHONE, signIn, type Visitor } from './visitor.ts';

/* Somebody signed in on the company's own site writes by its widget; a colleague answers at the desk and makes a lead of it. */
const { appUrl, logins } = inject('product');
const { chatDesk, chatSettings, chatWidget, chat, inbox } = messagesFor('ro');

let browser: Browser;
let site: Server;
let origin: string;
let tag = '';
let desk: Visitor;
let visitor: Visitor;

/** The company's own site, of another origin than the product: a page with the one script tag. */
async function openSite(): Promise<string> {
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ro"><title>Prețuri</title><main><h1>Prețuri</h1></main>${tag}</html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}

beforeAll(async () => {
  [browser, origin] = await Promise.all([launchBrowser(), openSite()]);
  const login = logins.find((one) => one.role === 'administrator');
  if (!login) throw new Error('nobody is administrator');
  desk = await openVisitor(browser, appUrl, DESK);
  await signIn(desk, login);
  visitor = await openVisitor(browser, origin, PHONE);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it('is turned on for a site, whose server signs who writes', async () => {
  const { page } = desk;
  await desk.open('/settings/chat');
  await page.getByLabel(chatSettings.state).check();
  await page.getByLabel(chatSettings.origins).fill(origin);
  await desk.click(page.getByRole('button', { name: chatSettings.save, exact: true }));
  await page.getByText(chatSettings.saved).waitFor();
  await desk.click(page.getByText(chatSettings.secret, { exact: true }).first());
  const secret = await page.getByLabel(chatSettings.secret).inputValue();
  const code = await page.getByLabel(chatSettings.code).inputValue();
  const identity = JSON.stringify({ id: origin, name: 'Irina Toma', email: 'irina.toma@atelier-toma.example' });
  const signature = createHmac('sha256', secret).update(identity).digest('hex');
  tag = code.replace(' async', ` data-identity='${identity}' data-signature="${signature}" async`);
});

it('carries a message to the desk and the answer back while both pages stay open, and becomes a lead in one click', async () => {
  await visitor.open('/');
  await visitor.click(visitor.page.getByRole('button', { name: chatWidget.open }));
  await visitor.page.getByLabel(chatWidget.field).fill('Cât costă curățenia unui atelier de 120 m²?');
  await visitor.page.keyboard.press('Enter');
  const log = visitor.page.getByRole('log', { name: chatWidget.log });
  await log.getByText(/^\d\d:\d\d$/).waitFor(); // the desk has it
  await desk.open('/inbox');
  await desk.click(desk.page.getByRole('link', { name: /Irina Toma/ }).first());
  await desk.page.getByText(chatDesk.signed).waitFor();
  const talk = desk.page.getByRole('log', { name: chatDesk.log });
  await talk.getByText('120 m²').waitFor();
  await desk.page.getByLabel(chatDesk.answerField).fill('Bună ziua, 480 de lei.');
  await visitor.page.getByText(chatWidget.typing).waitFor();
  await desk.click(desk.page.getByRole('button', { name: chatDesk.send, exact: true }));
  await log.getByText('480 de lei').waitFor();
  await visitor.page.getByLabel(chatWidget.field).fill('Mulțumesc, vă aștept.');
  await visitor.page.keyboard.press('Enter');
  await talk.getByText('vă aștept').waitFor();
  const clicks = await desk.clicksOf(async () => {
    await desk.click(desk.page.getByRole('button', { name: inbox.makeLead }));
    await desk.page.waitForURL(/\/leads\//);
  });
  expect(clicks).toBe(1);
  await desk.page
    .getByRole('heading', { name: /Irina Toma/ })
    .first()
    .waitFor();
  await visitor.page.reload();
  await visitor.click(visitor.page.getByRole('button', { name: chatWidget.open }));
  await log.getByText('480 de lei').waitFor();
  await Promise.all([visitor.leave(), desk.leave()]);
});

it('tells a stranger who sends a file before any word what to do, and refuses sites that nobody named', async () => {
  const [, key = ''] = /data-key="([^"]+)"/.exec(tag) ?? [];
  const post = async (act: string, from: string) => {
    const form = new FormData();
    form.set('text', 'Vedeți planul');
    form.set('file', new File(['%PDF-1.4'], 'plan.pdf', { type: 'application/pdf' }));
    return fetch(`${appUrl}/chat/${key}/${act}`, { method: 'POST', body: form, headers: { origin: from } });
  };
  const early = await post('message', origin);
  expect([early.status, await early.json()]).toEqual([422, { error: chat.errors.fileFirst, fields: ['file'] }]);
  expect((await post('start', 'https://alt-site.example')).status).toBe(403);
});
