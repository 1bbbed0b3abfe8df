import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { openMailbox } from '#bin/demo/mailbox.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, signIn, type Visitor } from './visitor.ts';

/* Two people have one client's card open; the second to save sees both versions and decides. */
const { appUrl, sandboxUrl } = inject('product');
const m = messagesFor('ro');
const { fields } = m.clientPages;

let browser: Browser;
let company: NewCompany;
let card: string;

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const field = ({ page }: Visitor, name: string) => page.locator(`form:has([name="$version"]) [name="${name}"]`);

beforeAll(async () => {
  [browser, company] = await Promise.all([launchBrowser(), registerCompany(appUrl, openMailbox(sandboxUrl))]);
  const client = { kind: 'person', name: 'Ioana Pop', email: 'ioana@pop.example', phone: '0722 000 001' };
  const { id } = await company.api.act('POST', '/clients', client, z.object({ id: z.string() }));
  card = `/clients/${id}/details`;
});
afterAll(() => browser.close());

/** Signs in and opens the card. */
async function opened(): Promise<Visitor> {
  const editor = await openVisitor(browser, appUrl, DESK);
  await signIn(editor, company.login);
  await editor.open(card);
  return editor;
}

async function types(editor: Visitor, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(editor, name).fill(value);
}

/** @returns the status that the form was answered with */
async function saves(editor: Visitor): Promise<number> {
  const answered = editor.page.waitForResponse((one) => one.request().method() === 'POST' && one.url().includes(card));
  await editor.click(button(editor, m.common.save).first());
  return (await answered).status();
}

const rowsOf = async (table: Locator): Promise<string[]> => table.locator('tbody tr').allInnerTexts();

it('shows the second editor of a card who was first, and both versions of what differs', async () => {
  const [first, second] = [await opened(), await opened()];
  await types(first, { phone: '0722 000 002', city: 'Dej' });
  await types(second, { phone: '0722 000 003' });
  await saves(first);
  await first.page.getByText(m.clientPages.saved).waitFor();
  expect(await saves(second)).toBe(409);
  await second.page.getByText(/ a modificat datele acum 1 min\.$/).waitFor();

  await second.click(button(second, m.common.compare));
  const dialog = second.page.getByRole('dialog', { name: m.common.compareTitle });
  const table = dialog.getByRole('table');
  await table.waitFor();
  expect((await rowsOf(table)).map((row) => row.split('\t'))).toEqual([
    [fields.phone, '0722 000 002', '0722 000 003'],
    [fields.city, 'Dej', m.common.leftEmpty],
  ]);

  await dialog.getByRole('button', { name: m.common.close }).click();
  await second.click(button(second, m.common.keepMine));
  await second.page.getByText(m.clientPages.saved).waitFor();
  expect(await field(second, 'phone').inputValue()).toBe('0722 000 003');
  await first.leave();
});

it('lets the second editor take what the first has saved', async () => {
  const [first, second] = [await opened(), await opened()];
  await types(first, { phone: '0722 000 004' });
  await types(second, { phone: '0722 000 005' });
  await saves(first);
  await first.page.getByText(m.clientPages.saved).waitFor();
  expect(await saves(second)).toBe(409);
  await second.click(second.page.getByRole('link', { name: m.common.takeSaved }));
  await second.page.waitForURL((url) => url.search === '');
  expect(await field(second, 'phone').inputValue()).toBe('0722 000 004');
  await first.leave();
});
