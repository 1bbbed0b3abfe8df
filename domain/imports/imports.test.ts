import { beforeAll, describe, expect, it } from 'vitest';
import { addService } from '#domain/catalogue/add-service.ts';
import { addClient } from '#domain/clients/add-client.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { listClients } from '#domain/clients/list-clients.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { aCompany, aCui, type TestCompany } from '#tests/builders/company.ts';
import { listImports } from './list-imports.ts';
import { mapImport } from './map-import.ts';
import { moveImport } from './move-import.ts';
import { runImport } from './run-import.ts';
import { showImport } from './show-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

let company: TestCompany;
beforeAll(async () => void (company = await aCompany()));

const CLIENTS = { kind: 'clients' as const, fileName: 'clienti.csv', headings: ['Denumire', 'CUI', 'Județ'] };
const begin = async (rows: string[][]) => (await startImport(company.accounting, { ...CLIENTS, rows })).id;
/** Does what the account's workflow does, until all rows were gone through. */
async function move(dataImportId: Id<'dataImport'>): Promise<void> {
  while (!(await moveImport(company.system, { dataImportId })).isOver);
}
async function run(dataImportId: Id<'dataImport'>): Promise<void> {
  await runImport(company.accounting, { dataImportId });
  await move(dataImportId);
}
const show = (dataImportId: Id<'dataImport'>) => showImport(company.administrator, { dataImportId });
const names = async () => (await listClients(company.administrator, {})).rows.map(({ name }) => name);

describe('a table of clients', () => {
  it('shows what will become of each row, writes nothing before, then enters what it can and keeps the rest with why', async () => {
    const [known, fresh] = [aCui(), aCui()];
    await addClient(company.sales, { kind: 'company', name: 'Cunoscut SRL', cui: known });
    const id = await begin([
      ['Cunoscut SRL', known, 'Cluj'],
      ['Nou SRL', `RO${fresh}`, 'Cluj'],
      ['Nou SRL încă o dată', fresh, 'Cluj'],
      ['Fără cod SRL', '', ''],
      ['Maria Ionescu', '', 'Iași'],
    ]);
    const before = await show(id);
    expect(before).toMatchObject({ layout: 'table', mapping: { name: 0, cui: 1, county: 2 }, ready: 2, known: 1 });
    expect(before.faults.map(({ number, fault }) => [number, fault])).toEqual([
      [4, 'cui:twice'],
      [5, 'cui:missing'],
    ]);
    expect(await names()).not.toContain('Nou SRL');
    await run(id);
    expect(await show(id)).toMatchObject({ state: 'done', counts: { created: 2, known: 2, refused: 1, waiting: 0 } });
    expect(await names()).toEqual(expect.arrayContaining(['Nou SRL', 'Maria Ionescu']));
    await undoImport(company.accounting, { dataImportId: id });
    await move(id);
  });

  it('is taken away whole, but for a client that was used meanwhile', async () => {
    const id = await begin([
      ['Folosit SRL', aCui(), ''],
      ['Nefolosit SRL', aCui(), ''],
    ]);
    await run(id);
    const used = (await listClients(company.administrator, {})).rows.find(({ name }) => name === 'Folosit SRL');
    if (!used) throw new Error('not imported');
    await addContact(company.sales, { clientId: used.id, name: 'Ion Pop' });
    await undoImport(company.accounting, { dataImportId: id });
    await move(id);
    expect(await show(id)).toMatchObject({ state: 'undone', counts: { removed: 1, kept: 1 } });
    expect(await names()).toContain('Folosit SRL');
    expect(await names()).not.toContain('Nefolosit SRL');
    await expect(undoImport(company.accounting, { dataImportId: id })).rejects.toMatchObject({
      code: 'imports.errors.notDone',
    });
  });

  it('is entered once, however often it is begun or gone through', async () => {
    const id = await begin([['O dată SRL', aCui(), '']]);
    await run(id);
    await Promise.all([move(id), move(id)]);
    await expect(runImport(company.accounting, { dataImportId: id })).rejects.toMatchObject({
      code: 'imports.errors.begun',
    });
    expect((await names()).filter((name) => name === 'O dată SRL')).toHaveLength(1);
  });

  it('needs to know which column is the name', async () => {
    const headings = ['coloana a', 'coloana b'];
    const { id: dataImportId } = await startImport(company.accounting, { ...CLIENTS, headings, rows: [['Ana', 'x']] });
    await expect(runImport(company.accounting, { dataImportId })).rejects.toMatchObject({
      code: 'imports.errors.noName',
    });
    for (const mapping of [{}, { cui: 1 }, { name: 7 }])
      await expect(mapImport(company.accounting, { dataImportId, mapping })).rejects.toMatchObject({ status: 422 });
    await mapImport(company.accounting, { dataImportId, mapping: { name: 0, nothing: 1 } });
    expect((await show(dataImportId)).mapping).toEqual({ name: 0 });
  });

  it('is its company’s alone, and for who keeps the books', async () => {
    const id = await begin([['Al nostru SRL', aCui(), '']]);
    const other = await aCompany();
    for (const dataImportId of [id, newId<'dataImport'>()])
      await expect(showImport(other.administrator, { dataImportId })).rejects.toMatchObject({ status: 404 });
    expect((await listImports(other.administrator, {})).imports).toEqual([]);
    await expect(runImport(company.sales, { dataImportId: id })).rejects.toMatchObject({ status: 403 });
  });
});

it('a table of services brings units, prices and VAT, and leaves out names that are there', async () => {
  await addService(company.administrator, { name: 'Curățenie', unit: 'hour', unitPrice: '10' });
  const table = { kind: 'services' as const, fileName: 'servicii.xlsx', headings: ['Serviciu', 'UM', 'Preț', 'TVA'] };
  const rows = [
    ['Curățenie', 'ora', '10', '21'],
    ['Dezinsecție', 'mp', '2,5', '21'],
    ['Pază', 'ora', '30', '7'],
  ];
  const { id } = await startImport(company.administrator, { ...table, rows });
  await run(id);
  expect(await show(id)).toMatchObject({
    counts: { created: 1, known: 1, refused: 1 },
    faults: [{ number: 4, fault: 'vatRate:bad' }],
  });
});
