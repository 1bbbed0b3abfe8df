import { z } from 'zod';
import { fileOf, objectKey } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Headings, TableColumns } from './model/statements/mapping.ts';
import * as imports from './repo-import.ts';
import * as mappings from './repo-mapping.ts';

const Mapping = z.object({ headings: Headings, table: TableColumns });

/** Begins to read a file from its start: what an attempt before this one left is forgotten. @returns where the file lies, or `proceed` false */
export const startReading = defineVerb({
  name: 'banking.startReading',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ importId: id<'bankImport'>() }),
  output: z.object({ proceed: z.boolean(), key: z.string(), mapping: Mapping.nullable() }),
  async run(tx, _actor, { importId }) {
    const { state, fileId, mappingId } = await imports.lockImport(tx, importId);
    const { sha256 } = await fileOf(tx, fileId);
    const key = objectKey(tx.tenantId, sha256);
    if (state !== 'reading') return { proceed: false, key, mapping: null };
    await imports.clearRead(tx, importId);
    await imports.changeImport(tx, importId, { read: 0, fault: null });
    const row = mappingId === null ? undefined : await mappings.findMapping(tx, mappingId);
    return {
      proceed: true,
      key,
      mapping: row ? { headings: row.headings, table: TableColumns.parse(row.columns) } : null,
    };
  },
});
