import { chainEntries } from '#domain/audit/steps.ts';
import { companyName, listMembers } from '#domain/identity/steps.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { snapshot, unrecorded } from '#domain/kernel/unrecorded.ts';
import { carriedOut } from './carried-key.ts';
import { NOT_EXPORTED } from './model/not-exported.ts';
import * as rows from './repo-rows.ts';

export interface CompanyTable {
  name: string;
  columns: rows.Column[];
  rows: number;
  sums: Record<string, string>;
  /** Rows as JSON texts, some hundred at a time. */
  read(): AsyncIterable<string[]>;
}

export interface CompanyPapers {
  papers: { kind: string; id: string }[];
  objects: { sha256: string; name: string }[];
  answers: { sha256: string; printed: string }[];
}

const REASON = 'company export';

/**
 * Reads all tables of a company as they stand at one moment, one after the other: `take` gets each in the order in which
 * it can be written again. What waited to be sealed in the audit is sealed first.
 */
export async function readCompany(
  tenantId: TenantId,
  asOf: Date,
  take: (table: CompanyTable, count: number) => Promise<void>,
): Promise<CompanyPapers> {
  while ((await chainEntries(tenantId, asOf)) > 0);
  return snapshot(tenantId, REASON, asOf, async (tx) => {
    const tables = (await rows.companyTables(tx)).filter(({ name }) => NOT_EXPORTED[name] === undefined);
    for (const table of tables) {
      const columns = table.columns.filter(({ name }) => name !== 'tenant_id');
      const read = () => carriedOut(tenantId, table.name, rows.rowsOf(tx, table));
      await take({ name: table.name, columns, ...(await rows.sumsOf(tx, table)), read }, tables.length);
    }
    return {
      papers: await rows.papersOf(tx),
      objects: await rows.objectsOf(tx),
      answers: await rows.answersOf(tx),
    };
  });
}

/** The XML files of an invoice, one for each form in which it was issued. */
export const xmlFiles = (tenantId: TenantId, asOf: Date, invoiceId: string) =>
  unrecorded(tenantId, REASON, asOf, (tx) => rows.xmlOf(tx, invoiceId), { readOnly: true });

/** Name of the company and the people who work in it, for the head of a copy. */
export async function companyHead(tenantId: TenantId) {
  const people = await listMembers(tenantId);
  return {
    name: await companyName(tenantId),
    people: people.map(({ personId: id, name, email, roles }) => ({ id, name, email, roles })),
  };
}
