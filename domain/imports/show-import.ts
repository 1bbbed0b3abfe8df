import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { knownKeys, verdicts } from './checking.ts';
import { DataImport, RowCounts } from './model/import.ts';
import * as imports from './repo.ts';

const SHOWN = 5;
const MOST_FAULTS = 20_000;
const Fault = z.object({ number: z.number().int(), fault: z.string(), cells: z.array(z.string()) });

/** One table: its columns, its first rows, what would become of each row, and what became of them. @throws NotFound */
export const showImport = defineQuery({
  name: 'imports.showImport',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/imports/{dataImportId}', summary: 'One table and what became of its rows' },
  input: z.object({ dataImportId: id<'dataImport'>() }),
  output: DataImport.extend({
    headings: z.array(z.string()),
    mapping: z.record(z.string(), z.number().int()),
    sample: z.array(z.array(z.string())),
    counts: RowCounts,
    /** Before it runs: how many rows would be entered, and how many the company has already. */
    ready: z.number().int(),
    known: z.number().int(),
    faults: z.array(Fault).max(MOST_FAULTS),
  }),
  async run(tx, _actor, { dataImportId }) {
    const found = await imports.findImport(tx, dataImportId);
    const counts = await imports.countRows(tx, dataImportId);
    const head = { ...found, counts };
    if (found.state !== 'mapping') {
      const refused = await imports.rowsOf(tx, dataImportId, 'refused');
      const faults = refused.map(({ number, fault, cells }) => ({ number, fault: fault ?? '', cells }));
      return { ...head, sample: [], ready: 0, known: counts.known, faults };
    }
    const rows = await imports.rowsOf(tx, dataImportId);
    const judged = verdicts(found.kind, found.mapping, rows);
    const keys = judged.flatMap((one) => ('key' in one && one.key !== undefined ? [one.key] : []));
    const known = (await knownKeys(tx, found.kind, keys)).size;
    const cellsOf = new Map(rows.map(({ number, cells }) => [number, cells]));
    const faults = judged.flatMap((one) => ('fault' in one ? [{ ...one, cells: cellsOf.get(one.number) ?? [] }] : []));
    const sample = rows.slice(0, SHOWN).map(({ cells }) => cells);
    return { ...head, sample, known, ready: rows.length - faults.length - known, faults };
  },
});
