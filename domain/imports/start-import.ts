import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { IMPORT_KINDS } from './model/layouts/layout.ts';
import { guessed } from './model/mapping.ts';
import * as imports from './repo.ts';

const Cells = z
  .array(z.string().max(2_000))
  .min(2)
  .max(100)
  .meta({ examples: [['Crinul Alb SRL', '14399840']] });

/** Keeps a table of another program with what its columns seem to be; nothing is entered yet. */
export const startImport = defineVerb({
  name: 'imports.startImport',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/imports', summary: 'Begin to take over a table of clients or services' },
  input: z.object({
    kind: z.enum(IMPORT_KINDS),
    fileName: line(200),
    headings: Cells,
    rows: z.array(Cells).min(1).max(20_000),
  }),
  output: z.object({ id: id<'dataImport'>() }),
  async run(tx, actor, { kind, fileName, headings, rows }) {
    const begun = await imports.insertImport(tx, {
      kind,
      fileName,
      headings,
      ...guessed(kind, headings),
      rowCount: rows.length,
      byId: personOf(actor) ?? null,
    });
    await imports.insertRows(tx, begun.id, rows);
    return { id: begun.id };
  },
});
