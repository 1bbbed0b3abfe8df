import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zipResponse } from '#app/http/zip.server.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { LIST_NAMES } from './list-names.ts';
import { LISTS } from './lists.server.ts';
import { monthArchive } from './month-archive.server.ts';

const context = { m: messagesFor('ro'), locale: 'ro' as const, names: {} };
let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
let ours: TestCompany;
let theirs: TestCompany;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
  [ours, theirs] = await Promise.all([aFullCompany(), aFullCompany({ canary: 'CANARY_B' })]);
}, 60_000);
afterAll(() => sandbox.close());

const linesOf = async (answer: Promise<Response>) => (await (await answer).text()).trimEnd().split('\r\n');
const archiveOf = async (actor: Actor, month: string) => {
  const answer = zipResponse('documente', monthArchive(actor, civilDate(month), context));
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
};

it.each(LIST_NAMES)('gives the list %s as a file with the company’s own rows only', async (name) => {
  const [head, ...rows] = await linesOf(LISTS[name](ours.administrator, {}, context));
  expect(head?.split(';').length).toBeGreaterThan(4);
  for (const row of rows) expect(row).not.toContain('CANARY_B');
  expect((await linesOf(LISTS[name](theirs.administrator, {}, context))).length).toBe(rows.length + 1);
});

it('keeps the filters of the page', async () => {
  const company = await aCompany();
  await aClient(company, { name: 'Crinul Alb S.R.L.' });
  const has = async (filters: Record<string, string>) =>
    (await linesOf(LISTS.clients(company.sales, filters, context))).some((line) => line.startsWith('Crinul Alb'));
  expect([await has({ q: 'crinul' }), await has({ q: 'altul' }), await has({ state: 'archived' })]).toEqual([
    true,
    false,
    false,
  ]);
});

it('packs what an accountant needs of a month: journals, each invoice with its XML, the hash of every file; nothing of another month', async () => {
  const company = await aCompany();
  const { invoice } = await anIssuedInvoice(company);
  const files = await archiveOf(company.accountant, '2026-11-01');
  const names = Object.keys(files);
  expect(names.slice(0, 3)).toEqual(['Facturi.csv', 'Încasări.csv', 'Jurnale/jurnal-de-vanzari.xlsx']);
  expect(strFromU8(files['Facturi.csv'] ?? new Uint8Array())).toContain(`\r\n${invoice.number ?? ''};`);
  const pdf = names.find((name) => name.startsWith('Facturi/'));
  expect(strFromU8((files[pdf ?? ''] ?? new Uint8Array()).slice(0, 5))).toBe('%PDF-');
  expect(names.some((name) => name.startsWith('e-Factura/') && name.endsWith('.xml'))).toBe(true);
  expect(await archiveOf(company.accountant, '2026-10-01')).not.toHaveProperty([pdf ?? '']);
  expect(names.at(-1)).toBe('SHA256SUMS.txt');
  const index = strFromU8(files['SHA256SUMS.txt'] ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  const { 'SHA256SUMS.txt': _index, ...others } = files;
  expect(index).toEqual(Object.entries(others).map(([name, bytes]) => `${sha256(bytes)}  ${name}`));
});

it('packs no journal for who may not read it', async () => {
  const names = Object.keys(await archiveOf(ours.sales, '2026-11-01'));
  expect(names.filter((name) => name.startsWith('Jurnale/') || name.startsWith('SPV/'))).toEqual([]);
});
