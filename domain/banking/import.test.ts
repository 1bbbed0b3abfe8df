import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { camtOf, csvOf, mt940Of } from '#tests/builders/bank-file.ts';
import { aCompany } from '#tests/builders/company.ts';
import {
  anImportedStatement,
  anUploadedFile,
  aReadFile,
  aWrittenEntry,
  aWrittenStatement,
  readBy,
} from '#tests/builders/statement.ts';
import { cancelImport } from './cancel-import.ts';
import { chooseAccount } from './choose-account.ts';
import { confirmImport } from './confirm-import.ts';
import { listImports } from './list-imports.ts';
import { listStaged } from './list-staged.ts';
import { listStatements } from './list-statements.ts';
import { saveMapping } from './save-mapping.ts';
import { showImport } from './show-import.ts';
import { showStatement } from './show-statement.ts';
import { stageEntries } from './stage-entries.ts';
import { undoImport } from './undo-import.ts';

it('reads a file beside the books, shows what is in it, and takes it in when a person confirms', async () => {
  const company = await aCompany();
  const { importId, shown } = await aReadFile(company);
  expect(shown).toMatchObject({ state: 'waiting', format: 'mt940', read: 2, source: 'page' });
  expect(shown.statements).toMatchObject([
    { entryCount: 2, opening: 100_000n, closing: 112_095n, difference: 0n, fresh: 2, known: 0 },
  ]);
  expect(shown.statements[0]?.bankAccountId).toBe(shown.accounts[0]?.id);
  const { rows } = await listStaged(company.accounting, { importId });
  expect(rows).toMatchObject([
    { sign: '+', amount: 12_345n, currency: 'RON', isKnown: false },
    { sign: '-', amount: 250n },
  ]);
  expect((await listStatements(company.accounting, {})).rows).toEqual([]);

  expect(await confirmImport(company.accounting, { importId })).toMatchObject({ added: 2, known: 0 });
  const listed = await listStatements(company.accountant, {});
  expect(listed.rows).toMatchObject([{ state: 'imported', added: 2, toMatch: 2 }]);
  const [{ id: statementId } = { id: newId<'bankStatement'>() }] = listed.rows;
  expect(await showStatement(company.accounting, { statementId })).toMatchObject({
    fileName: 'extras.sta',
    own: { currency: 'RON' },
  });
  expect((await listImports(company.accounting, {})).rows).toEqual([]);
});

it('doubles nothing: not the same bytes, not an overlapping file, and not the same entries in another format', async () => {
  const company = await aCompany();
  const [a, b, c] = ['B1', 'B2', 'B3'].map((reference) => aWrittenEntry({ reference }));
  if (!a || !b || !c) throw new Error('three entries');
  const first = await anImportedStatement(company, mt940Of([aWrittenStatement({ entries: [a, b] })]));
  const again = await anUploadedFile(company, mt940Of([aWrittenStatement({ entries: [a, b] })]));
  expect(again).toMatchObject({ importId: first.importId, isRepeat: true, state: 'imported' });

  const overlap = await aReadFile(company, mt940Of([aWrittenStatement({ number: '2', entries: [a, b, c] })]));
  expect(overlap.shown.statements).toMatchObject([{ fresh: 1, known: 2 }]);
  expect(await confirmImport(company.accounting, { importId: overlap.importId })).toMatchObject({ added: 1, known: 2 });

  const camt = await aReadFile(
    company,
    camtOf([aWrittenStatement({ entries: [a, b, c] })], { version: 8, prefix: '' }),
    'extras.xml',
  );
  expect(camt.shown.statements).toMatchObject([{ fresh: 0, known: 3 }]);
});

it('keeps two identical entries of one day, and says which ones another format may have brought', async () => {
  const company = await aCompany();
  const twin = aWrittenEntry({ reference: 'NONREF' });
  const { shown } = await aReadFile(company, mt940Of([aWrittenStatement({ entries: [twin, twin] })]));
  expect(shown.statements).toMatchObject([{ fresh: 2 }]);
  await anImportedStatement(company, mt940Of([aWrittenStatement({ number: '3', entries: [twin, twin] })]));
  const table = await aReadFile(
    company,
    csvOf(aWrittenStatement({ entries: [{ ...twin, reference: 'X9' }] })),
    'extras.csv',
  );
  expect(table.shown.statements).toMatchObject([{ fresh: 1, known: 0, alike: 1 }]);
});

it('imports a statement that does not tie out only when a person says so', async () => {
  const company = await aCompany();
  const { importId, shown } = await aReadFile(company, mt940Of([aWrittenStatement({ closing: 112_000n })]));
  expect(shown.statements).toMatchObject([{ difference: 95n }]);
  await expect(confirmImport(company.accounting, { importId })).rejects.toMatchObject({
    code: 'banking.errors.differs',
    details: { params: { difference: '0,95 RON' } },
  });
  expect(await confirmImport(company.accounting, { importId, acceptDifference: 'true' })).toMatchObject({ added: 2 });
});

it('refuses a file with a garbled entry, names its line and keeps nothing of it', async () => {
  const company = await aCompany();
  const text = mt940Of([aWrittenStatement()]).replace('D2,50', 'D2,5O');
  const { importId, shown } = await aReadFile(company, text);
  expect(shown).toMatchObject({
    state: 'refused',
    read: 0,
    fault: { reason: 'garbledEntry', line: '8' },
    statements: [],
  });
  expect((await listStaged(company.accounting, { importId })).rows).toEqual([]);
  expect((await listImports(company.accounting, {})).rows).toMatchObject([{ id: importId }]);
  await cancelImport(company.accounting, { importId });
  expect((await listImports(company.accounting, {})).rows).toEqual([]);
  expect(await anUploadedFile(company, text)).toMatchObject({ isRepeat: false });
});

it('asks which account a statement is of when the company has none of that name', async () => {
  const company = await aCompany();
  const { importId, shown } = await aReadFile(
    company,
    mt940Of([aWrittenStatement({ account: 'RO11BRDE0000000000000009' })]),
  );
  const [statement] = shown.statements;
  const [account] = shown.accounts;
  if (!statement || !account) throw new Error('one of each');
  expect(statement.bankAccountId).toBeNull();
  await expect(confirmImport(company.accounting, { importId })).rejects.toMatchObject({
    code: 'banking.errors.accountMissing',
  });
  await chooseAccount(company.accounting, { importId, statementId: statement.id, bankAccountId: account.id });
  expect(await confirmImport(company.accounting, { importId })).toMatchObject({ added: 2 });
});

it('does not put a statement in euro on an account in lei', async () => {
  const company = await aCompany();
  const { importId, shown } = await aReadFile(company, mt940Of([aWrittenStatement({ currency: 'EUR' })]));
  expect(shown.statements[0]?.bankAccountId).toBe(shown.accounts[0]?.id);
  await expect(confirmImport(company.accounting, { importId })).rejects.toMatchObject({
    code: 'banking.errors.otherCurrency',
  });
});

const TABLE = ['Zi|Bani|Ce anume', '02.11.2026|10,00|c/v 42', '03.11.2026|-2,50|comision'].join('\n');
const SAID = { delimiter: '|' as const, columns: { date: [0], amount: [1], remittance: [2] } };

it('asks once what the columns of an unknown table are, and knows the next file of that bank', async () => {
  const company = await aCompany();
  const first = await aReadFile(company, TABLE, 'banca.csv');
  expect(first.shown).toMatchObject({ state: 'mapping', fault: { reason: 'unknownTable' } });
  await saveMapping(company.accounting, {
    importId: first.importId,
    bank: 'Banca Mea',
    headings: 'zi|bani|ce anume',
    table: SAID,
  });
  await readBy(company, first);
  const shown = await showImport(company.accounting, { importId: first.importId });
  expect(shown).toMatchObject({ state: 'waiting', statements: [{ entryCount: 2, sum: 750n, difference: null }] });
  const next = await aReadFile(company, `${TABLE}\n04.11.2026|1,00|alta`, 'banca2.csv');
  expect(next.shown).toMatchObject({ state: 'waiting', statements: [{ entryCount: 3 }] });
});

it('leaves nothing of a file that a person lets go while it is read', async () => {
  const company = await aCompany();
  const { importId } = await anUploadedFile(company, mt940Of([aWrittenStatement()]));
  await stageEntries(company.system, { importId, statement: 1, rows: '[]', read: 5 });
  await cancelImport(company.accounting, { importId });
  expect(await showImport(company.accounting, { importId })).toMatchObject({ state: 'cancelled', statements: [] });
  await expect(stageEntries(company.system, { importId, statement: 1, rows: '[]', read: 9 })).rejects.toMatchObject({
    code: 'banking.errors.notReading',
  });
  await expect(confirmImport(company.accounting, { importId })).rejects.toMatchObject({
    code: 'banking.errors.notWaiting',
  });
});

it('reads a file anew after a crash in the middle, and has every entry once', async () => {
  const company = await aCompany();
  const uploaded = await anUploadedFile(company, mt940Of([aWrittenStatement()]));
  await readBy(company, uploaded);
  const { importId } = uploaded;
  expect((await showImport(company.accounting, { importId })).statements).toMatchObject([{ fresh: 2 }]);
  await readBy(company, uploaded); // it waits already: a repeat changes nothing
  expect((await listStaged(company.accounting, { importId })).rows).toHaveLength(2);
});

it('undoes an import, and not one on whose entries a later file leans', async () => {
  const company = await aCompany();
  const [a, b] = [
    aWrittenEntry({ reference: 'B1' }),
    aWrittenEntry({ reference: 'B2', bookedDay: addDays(civilDate('2026-11-20'), 1) }),
  ];
  const first = await anImportedStatement(company, mt940Of([aWrittenStatement({ entries: [a] })]), 'unu.sta');
  const second = await anImportedStatement(
    company,
    mt940Of([aWrittenStatement({ number: '2', entries: [a, b] })]),
    'doi.sta',
  );
  await expect(undoImport(company.accounting, { importId: first.importId })).rejects.toMatchObject({
    code: 'banking.errors.leaned',
    details: { params: { file: 'doi.sta' } },
  });
  await undoImport(company.accounting, { importId: second.importId });
  await undoImport(company.accounting, { importId: first.importId });
  expect((await listStatements(company.accounting, {})).rows).toEqual([]);
  expect(await showImport(company.accounting, { importId: first.importId })).toMatchObject({ state: 'undone' });
  expect(await aReadFile(company, mt940Of([aWrittenStatement({ entries: [a] })]))).toMatchObject({
    shown: { statements: [{ fresh: 1 }] },
  });
});

it('does each thing once, however often it is asked, and by two people at the same time', async () => {
  const company = await aCompany();
  const { importId } = await aReadFile(company);
  const [one, two] = await Promise.allSettled([
    confirmImport(company.accounting, { importId }),
    confirmImport(company.administrator, { importId }),
  ]);
  expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
  const key = newId<'formKey'>();
  await undoImport(company.accounting, { importId }, { key });
  await undoImport(company.accounting, { importId }, { key });
  expect(await showImport(company.accounting, { importId })).toMatchObject({ state: 'undone' });
});

it('tells another company nothing of a file', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { importId, shown } = await aReadFile(company);
  const random = newId<'bankImport'>();
  for (const id of [importId, random]) {
    await expect(showImport(other.accounting, { importId: id })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(confirmImport(other.accounting, { importId: id })).rejects.toMatchObject({ kind: 'NotFound' });
  }
  const [statement] = shown.statements;
  const foreign = (await aReadFile(other)).shown.accounts[0];
  if (!statement || !foreign) throw new Error('one of each');
  await expect(
    chooseAccount(company.accounting, { importId, statementId: statement.id, bankAccountId: foreign.id }),
  ).rejects.toMatchObject({ kind: 'NotFound' });
});

it('is for those who keep the money', async () => {
  const company = await aCompany();
  const { importId } = await aReadFile(company);
  for (const actor of [company.sales, company.execution]) {
    await expect(showImport(actor, { importId })).rejects.toMatchObject({ kind: 'Forbidden' });
  }
  await expect(confirmImport(company.accountant, { importId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
