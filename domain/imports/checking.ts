import { cuisInUse } from '#domain/clients/steps-import.ts';
import { serviceNamesInUse } from '#domain/catalogue/steps-import.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ImportKind } from './model/layouts/layout.ts';
import type { Mapping } from './model/mapping.ts';
import { readClient, readService, type RowFault } from './model/read-row.ts';
import type { TableRow } from './repo.ts';

export type Verdict = { number: number; fault: RowFault } | { number: number; key: string | undefined };

/** What each row is found to be, without asking the database: its key is what a second row of the same would share. */
export function verdicts(kind: ImportKind, mapping: Mapping, rows: readonly TableRow[]): Verdict[] {
  const seen = new Set<string>();
  return rows.map(({ number, cells }): Verdict => {
    const read = kind === 'clients' ? readClient(cells, mapping) : readService(cells, mapping);
    if ('fault' in read) return { number, fault: read.fault };
    const key = 'kind' in read.fields ? (read.fields.cui ?? read.fields.vatId) : read.fields.name;
    if (key !== undefined && seen.has(key)) return { number, fault: kind === 'clients' ? 'cui:twice' : 'name:twice' };
    if (key !== undefined) seen.add(key);
    return { number, key };
  });
}

/** Those of the keys that the company has already. */
export const knownKeys = (tx: Tx, kind: ImportKind, keys: readonly string[]): Promise<ReadonlySet<string>> =>
  kind === 'clients' ? cuisInUse(tx, keys) : serviceNamesInUse(tx, keys);
