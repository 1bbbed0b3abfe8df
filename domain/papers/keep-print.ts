import { z } from 'zod';
import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { paperFor } from './paper-for.ts';
import * as papers from './repo.ts';

/** Notes in which bytes an edition of a document was printed. The first stays. @returns the hash that counts. @throws NotFound */
export const keepPrint = defineVerb({
  name: 'papers.keepPrint',
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
  input: z.object({
    kind: z.enum(ATTACHMENT_KINDS),
    id: z.uuid(),
    edition: z.string().regex(/^[0-9a-f]{64}$/),
    file: StoredFile,
  }),
  output: z.object({ sha256: z.string() }),
  async run(tx, _actor, { kind, id, edition, file }) {
    await paperFor(tx, kind, id); // of this company, or nothing is kept
    const named = { kind, subjectId: id, edition };
    const before = await papers.findPrint(tx, named);
    if (before !== undefined) return { sha256: before };
    await papers.insertPrint(tx, named, await recordFile(tx, file));
    return { sha256: (await papers.findPrint(tx, named)) ?? file.sha256 };
  },
});
