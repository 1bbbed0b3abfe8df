import { createHash } from 'node:crypto';
import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { chooseAccount } from '#domain/banking/choose-account.ts';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { statementActivities } from '#workers/activities/statements.ts';
import { objectsIn } from '#workers/objects.ts';
import { mt940Of, type WrittenEntry, type WrittenStatement } from './bank-file.ts';
import type { TestCompany } from './company.ts';

/** The account of every test company. */
export const OWN_IBAN = 'RO49AAAA1B31007593840000';

const DAY = civilDate('2026-11-20');

export const aWrittenEntry = (more: Partial<WrittenEntry> = {}): WrittenEntry => ({
  bookedDay: DAY,
  valueDay: DAY,
  amount: 12_345n,
  sign: '+',
  reference: 'B1',
  counterparty: 'CLIENT BUN SRL',
  iban: 'RO33BRDE290SV14995572900',
  remittance: 'c/v factura 42',
  ...more,
});

export const aWrittenStatement = (more: Partial<WrittenStatement> = {}): WrittenStatement => ({
  account: OWN_IBAN,
  currency: 'RON',
  number: '1',
  openingDay: DAY as CivilDate,
  closingDay: DAY,
  opening: 100_000n,
  entries: [aWrittenEntry(), aWrittenEntry({ amount: 250n, sign: '-', reference: 'B2', remittance: 'Comision' })],
  ...more,
});

/** An object store in memory: bytes under their keys. */
export function objectsInMemory() {
  const kept = new Map<string, Uint8Array>();
  const objects = objectsIn({
    put: (key, bytes) => {
      kept.set(key, bytes);
      return Promise.resolve({ kind: 'ok' });
    },
    get: (key) => {
      const bytes = kept.get(key);
      return Promise.resolve(bytes ? { kind: 'ok' as const, bytes } : { kind: 'notFound' as const });
    },
  });
  return { objects, kept };
}

/** A file that a person has uploaded and nobody has read yet. */
export async function anUploadedFile(company: TestCompany, content: string | Uint8Array, name = 'extras.sta') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { sha256, name, contentType: 'text/plain', size: bytes.length };
  const added = await addStatementFile(company.accounting, { file });
  return { ...added, bytes, key: objectKey(company.tenantId, sha256) };
}

/** Reads an uploaded file as the worker does. */
export async function readBy(
  company: TestCompany,
  { importId, bytes, key }: { importId: Id<'bankImport'>; bytes: Uint8Array; key: string },
) {
  const { objects, kept } = objectsInMemory();
  kept.set(key, bytes);
  await statementActivities({ objects }).readStatementFile(
    { tenantId: company.tenantId, importId },
    company.system.asOf.getTime(),
  );
}

/** A file that was read and waits. */
export async function aReadFile(
  company: TestCompany,
  content: string | Uint8Array = mt940Of([aWrittenStatement()]),
  name?: string,
) {
  const uploaded = await anUploadedFile(company, content, name);
  await readBy(company, uploaded);
  return { ...uploaded, shown: await showImport(company.accounting, { importId: uploaded.importId }) };
}

/** A statement in the books; the first account of the company is taken where the file names none of it. */
export async function anImportedStatement(company: TestCompany, content?: string | Uint8Array, name?: string) {
  const { importId, shown } = await aReadFile(company, content, name);
  const [account] = shown.accounts;
  for (const { id: statementId, bankAccountId } of shown.statements)
    if (bankAccountId === null && account)
      await chooseAccount(company.accounting, { importId, statementId, bankAccountId: account.id });
  await confirmImport(company.accounting, { importId, acceptDifference: true });
  const { statements } = await showImport(company.accounting, { importId });
  return { importId, statementIds: statements.map((one) => one.id) };
}
