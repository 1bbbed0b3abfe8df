import { bankAccount } from '#db/schema/bank-account.ts';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankImport } from '#db/schema/bank-import.ts';
import { bankStatement } from '#db/schema/bank-statement.ts';
import { file } from '#db/schema/file.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { ibanControlDigits } from '#domain/kernel/pure/iban.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { TestCompany } from './company.ts';
import { inTenant } from './read-back.ts';

export type EntryValues = Partial<Omit<typeof bankEntry.$inferInsert, 'tenantId' | 'id' | 'statementId'>>;

/** A valid Romanian account; the same for the same number. */
export function anIban(number: number): string {
  const account = `BTRL${String(number).padStart(16, '0')}`;
  return `RO${ibanControlDigits('RO', account)}${account}`;
}

/** An imported statement with these entries: money of 1.815,00 lei that came today, unless told otherwise. */
export async function someEntries(company: TestCompany, entries: readonly EntryValues[]) {
  const currency = entries[0]?.currency ?? 'RON';
  const ids = { statementId: newId<'bankStatement'>(), account: newId<'bankAccount'>(), import: newId<'bankImport'>() };
  const day = civilDate('2026-11-24');
  const entryIds: Id<'bankEntry'>[] = [];
  await inTenant(company, async ({ db, asOf }) => {
    const fileId = newId<'file'>();
    await db
      .insert(file)
      .values({ id: fileId, sha256: fileId, name: 'extras.sta', contentType: 'text/plain', size: 1 });
    await db.insert(bankAccount).values({ id: ids.account, iban: anIban(Date.parse(asOf.toISOString()) + entryNumber()), bankName: 'Banca Transilvania', currency }); // prettier-ignore
    await db.insert(bankImport).values({ id: ids.import, fileId, sha256: fileId, fileName: 'extras.sta', size: 1, source: 'page', state: 'imported', format: 'mt940', read: entries.length, importedAt: asOf }); // prettier-ignore
    await db.insert(bankStatement).values({ id: ids.statementId, importId: ids.import, position: 0, state: 'imported', bankAccountId: ids.account, account: 'RO', currency, entryCount: entries.length, sum: 0n, notes: [], added: entries.length, firstDay: day, lastDay: day }); // prettier-ignore
    for (const [position, values] of entries.entries()) {
      const id = newId<'bankEntry'>();
      entryIds.push(id);
      await db.insert(bankEntry).values({
        id,
        statementId: ids.statementId,
        bankAccountId: ids.account,
        position,
        bookedDay: day,
        amount: 181_500n,
        sign: '+',
        currency,
        remittance: '',
        reversal: false,
        fingerprint: id,
        ...values,
      });
    }
  });
  return { statementId: ids.statementId, entryIds };
}

let made = 0;
/** Two accounts of a company are two. */
const entryNumber = (): number => (made += 1);

/** The same with one entry. */
export async function anEntry(company: TestCompany, values: EntryValues = {}) {
  const { statementId, entryIds } = await someEntries(company, [values]);
  const [bankEntryId] = entryIds;
  if (bankEntryId === undefined) throw new Error('one entry in, one out');
  return { statementId, bankEntryId };
}
