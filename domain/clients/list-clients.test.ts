import { expect, it } from 'vitest';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aLead } from '#tests/builders/lead.ts';
import { anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { anAcceptedOffer, anOffer } from '#tests/builders/offer.ts';
import { aFinishedWorkOrder } from '#tests/builders/work-order.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { listClients } from './list-clients.ts';
import { showPipeline } from './show-pipeline.ts';

it('shows active clients by name, with what comes next, and counts every state', async () => {
  const test = await aCompany();
  const crin = await aClient(test, { name: 'Crinul S.R.L.' });
  const albina = await aClient(test, { name: 'Albina S.R.L.', kind: 'institution' });
  await aLead(test);
  await addTask(test.sales, { clientId: crin.clientId, kind: 'task', text: 'Sună-l', dueDate: '2026-11-30' });
  const { rows, counts } = await listClients(test.sales, {});
  expect(rows.map((row) => row.id)).toEqual([albina.clientId, crin.clientId]);
  expect(rows[1]?.nextTask).toEqual({ text: 'Sună-l', dueDate: '2026-11-30' });
  expect(counts).toEqual({ active: 2, potential: 1 });
  expect((await listClients(test.sales, { kind: 'institution' })).rows).toMatchObject([{ id: albina.clientId }]);
});

it('goes on after a page where it stopped, every client once', async () => {
  const test = await aCompany();
  const names = Array.from({ length: 53 }, (_, index) => `Client ${String(index).padStart(2, '0')}`);
  for (const name of names) await aClient(test, { name, kind: 'person' });
  const first = await listClients(test.sales, {});
  const second = await listClients(test.sales, { after: first.next });
  expect([...first.rows, ...second.rows].map((row) => row.name)).toEqual(names);
  expect(second.next).toBeUndefined();
  await expect(listClients(test.sales, { after: 'x' })).rejects.toMatchObject({ code: 'errors.badCursor' });
});

it('finds a client by its words, CUI and telephone', async () => {
  const test = await aCompany();
  const { clientId, cui } = await aClient(test, { name: 'Țară Bună S.R.L.', phone: '0721 234 567' });
  await aClient(test, { name: 'Altul S.R.L.' });
  for (const q of ['tara bu', `RO${cui}`, cui.slice(0, 5), '+40721234567'])
    expect((await listClients(test.sales, { q })).rows.map((row) => row.id)).toContain(clientId);
});

it('shows what may be invoiced as «De facturat» does: delivered without a gate, accepted behind one', async () => {
  const company = await aCompany();
  await aFinishedWorkOrder(company);
  await aFinishedWorkOrder(company, { kind: 'institution' });
  const { rows } = await listClients(company.accounting, {});
  expect(rows.map(({ kind, toInvoice }) => [kind, toInvoice]).sort()).toEqual([
    ['company', 150_000n],
    ['institution', 0n],
  ]);
});

it('shows beside each client what its own page shows as the next act, however many deals and years there are', async () => {
  const company = await aCompany();
  await aFinishedWorkOrder(company);
  await aFinishedWorkOrder(company, { kind: 'institution' });
  await anAcceptedOffer(company);
  await anOffer(company, { clientId: (await aClient(company)).clientId });
  const settled = await anIssuedInvoice(company);
  await aTransfer(company, settled, '100.00');
  await aTransfer(company, await anIssuedInvoice(company), '1815.00');
  const states = ['active', 'potential'] as const;
  const pages = await Promise.all(states.map((state) => listClients(company.sales, { state })));
  const rows = pages.flatMap((page) => page.rows);
  expect(rows.length).toBeGreaterThanOrEqual(5);
  for (const { id, next } of rows) {
    const { next: own, dealId } = await showPipeline(company.sales, { clientId: id });
    const { act, who, subjectId, date } = own;
    expect(next).toEqual({ act, who, subjectId, date, dealId });
  }
  expect(new Set(rows.map((row) => row.next.act)).size).toBeGreaterThanOrEqual(4);
});
