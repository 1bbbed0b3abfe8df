import { expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice, aTransfer, openOf } from '#tests/builders/invoice.ts';
import { aDraftOffer } from '#tests/builders/offer.ts';
import { inTenant } from '#tests/builders/read-back.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { clientLedger } from '#domain/collections/client-ledger.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { newId, type Id } from '#domain/kernel/pure/ids.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { addDeal } from './add-deal.ts';
import { listDocuments } from './list-documents.ts';
import { mergeClients } from './merge-clients.ts';
import { previewMerge } from './preview-merge.ts';
import { MOVED } from './repo-merge.ts';
import { showClient } from './show-client.ts';

const company = await aCompany();
const { administrator } = company;

const shown = (clientId: Id<'client'>) => showClient(administrator, { clientId });
const aPerson = (name: string) => aClient(company, { kind: 'person', name });
const printed = async (id: string) =>
  JSON.stringify((await printPaper(administrator, { kind: 'invoice', id })).document, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );

it('brings offers, invoices and money over to the card that stays, and keeps what the papers say', async () => {
  const [stays, closes] = [await aPerson('Ion Pop'), await aPerson('Ion M. Pop')];
  const { invoice } = await anIssuedInvoice(company, { of: await aContractedService(company, { beside: closes }) });
  await aTransfer(company, { clientId: closes.clientId, invoice }, '100');
  const { offerId } = await aDraftOffer(company, { clientId: closes.clientId });
  const [said, owed] = [await printed(invoice.id), (await shown(closes.clientId)).balances];
  const both = { clientId: closes.clientId, intoClientId: stays.clientId };
  const preview = await previewMerge(administrator, both);
  expect(preview).toMatchObject({ fault: null, hasPapers: true, from: { name: 'Ion M. Pop' }, balances: owed });
  for (const kind of ['invoice', 'payment', 'offer', 'contractedService'])
    expect(preview.moves).toContainEqual({ kind, count: 1 });

  expect(await mergeClients(administrator, both)).toMatchObject({ clientId: stays.clientId, name: 'Ion Pop' });

  expect(await shown(closes.clientId)).toMatchObject({ state: 'merged', mergedIntoId: stays.clientId, balances: [] });
  const kept = await shown(stays.clientId);
  expect(kept.balances).toEqual(owed);
  expect(kept.contacts).toMatchObject([{ name: 'Ion M. Pop', email: closes.email }]);
  const papers = (await listDocuments(administrator, { clientId: stays.clientId })).rows.map((row) => row.id);
  expect(papers).toEqual(expect.arrayContaining([invoice.id, offerId]));
  expect((await clientLedger(administrator, { clientId: stays.clientId })).entries).toHaveLength(2);
  expect(said).toContain('Ion M. Pop');
  expect(await printed(invoice.id)).toBe(said);
  await aTransfer(company, { clientId: stays.clientId, invoice }, '50');
  expect(await openOf(company, invoice.id)).toBe(invoice.payable - 150_00n);
  expect(await mergeClients(administrator, both)).toMatchObject({ clientId: stays.clientId });
});

it('fills in what the card that stays does not say, and finds it by it', async () => {
  const { id: dealClient } = await shown(
    (await aClient(company, { kind: 'person', name: 'Ana', phone: '0711' })).clientId,
  );
  const other = await aPerson('Ana Vlad');
  await mergeClients(administrator, { clientId: dealClient, intoClientId: other.clientId });
  expect(await shown(other.clientId)).toMatchObject({ name: 'Ana Vlad', phone: '0711', email: other.email });
});

it('refuses two taxpayers, another kind with papers, itself, who is no client any more, and whoever may not', async () => {
  const [firm, other, person] = [await aClient(company), await aClient(company), await aPerson('Dan Ene')];
  const unite = (clientId: string, intoClientId: string, by = administrator) =>
    mergeClients(by, { clientId, intoClientId });
  await expect(unite(firm.clientId, other.clientId)).rejects.toMatchObject({ code: 'clients.errors.otherIdentity' });
  await expect(unite(firm.clientId, firm.clientId)).rejects.toMatchObject({ code: 'clients.errors.sameClient' });
  await anIssuedInvoice(company, { of: await aContractedService(company, { beside: person }) });
  await expect(unite(person.clientId, firm.clientId)).rejects.toMatchObject({ code: 'clients.errors.otherKind' });
  const third = await aPerson('Dan E.');
  await unite(third.clientId, person.clientId);
  const late = await aPerson('D. Ene');
  await expect(unite(late.clientId, third.clientId)).rejects.toMatchObject({ code: 'clients.errors.notInto' });
  await expect(unite(third.clientId, late.clientId)).rejects.toMatchObject({ code: 'clients.errors.merged' });
  await expect(unite(late.clientId, person.clientId, company.sales)).rejects.toMatchObject({ kind: 'Forbidden' });
  const foreign = await aClient(await aCompany(), { kind: 'person' });
  for (const missing of [foreign.clientId, newId<'client'>()]) {
    await expect(unite(late.clientId, missing)).rejects.toMatchObject({ code: 'errors.notFound' });
    await expect(unite(missing, late.clientId)).rejects.toMatchObject({ code: 'errors.notFound' });
  }
});

it('goes into one of two, and never both ways, when people choose at once', async () => {
  const [one, other, third] = [await aPerson('Unu'), await aPerson('Doi'), await aPerson('Trei')];
  const ends = await Promise.allSettled([
    mergeClients(administrator, { clientId: one.clientId, intoClientId: other.clientId }),
    mergeClients(administrator, { clientId: other.clientId, intoClientId: one.clientId }),
    mergeClients(administrator, { clientId: one.clientId, intoClientId: third.clientId }),
  ]);
  const states = await Promise.all([one, other, third].map(async ({ clientId }) => shown(clientId)));
  const merged = states.filter(({ state }) => state === 'merged');
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(merged.length);
  for (const { mergedIntoId } of merged) expect(states.find(({ id }) => id === mergedIntoId)).toBeDefined();
  expect(states.flatMap(({ state, deals }) => (state === 'merged' ? [] : deals))).toHaveLength(3);
});

it('waits for no one in vain: what is begun meanwhile hangs on the card that stays, or is told', async () => {
  const [stays, closes] = [await aPerson('Rodica Man'), await aPerson('Rodica')];
  const { invoiceId } = await anInvoiceDraft(company, { of: await aContractedService(company, { beside: closes }) });
  const ends = await Promise.allSettled([
    issueInvoice(company.accounting, { invoiceId }),
    mergeClients(administrator, { clientId: closes.clientId, intoClientId: stays.clientId }),
    aDraftOffer(company, { clientId: closes.clientId }),
    addDeal(administrator, { clientId: closes.clientId, title: 'încă una' }),
  ]);
  expect(ends.slice(0, 2).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  for (const end of ends)
    if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'clients.errors.merged' });
  expect((await shown(closes.clientId)).deals).toEqual([]);
  expect((await listDocuments(administrator, { clientId: closes.clientId })).rows).toEqual([]);
  await expect(aDraftOffer(company, { clientId: closes.clientId })).rejects.toMatchObject({
    code: 'clients.errors.merged',
  });
});

/** What happened stays where it was written; a register's answer is about one CUI; leads and people have their own step. */
const STAYS = ['timeline_entry', 'client_register', 'erasure', 'lead', 'contact'];

it('forgets no table that hangs on a client', async () => {
  const rows = await inTenant(company, (tx) =>
    tx.db.execute<{ name: string }>(
      sql`select table_name as name from information_schema.columns where table_schema = 'app' and column_name = 'client_id'`,
    ),
  );
  const moved = Object.keys(MOVED).map((name) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`));
  expect([...moved, ...STAYS].sort()).toEqual(rows.map(({ name }) => name).sort());
});
