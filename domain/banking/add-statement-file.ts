import { z } from 'zod';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { IMPORT_STATES } from './model/statements/import.ts';
import * as imports from './repo-import.ts';

/**
 * Takes a bank's file, of which the worker reads the statements; nothing counts before a person has seen it. The same bytes again
 * are the import that stands, and `isRepeat` says so.
 */
export const addStatementFile = defineVerb({
  name: 'banking.addStatementFile',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  feature: 'statement_import',
  api: { method: 'POST', path: '/statement-imports', summary: 'Upload a bank statement' },
  input: z.object({
    file: StoredFile,
    /** The e-mail that brought it, when the product itself takes it. */
    messageId: optional(id<'message'>()),
  }),
  output: z.object({ importId: id<'bankImport'>(), state: z.enum(IMPORT_STATES), isRepeat: z.boolean() }),
  async run(tx, actor, { file, messageId }) {
    const standing = await imports.standingOf(tx, file.sha256);
    if (standing) return { importId: standing.id, state: standing.state, isRepeat: true };
    const { sha256, name: fileName, size } = file;
    const row = await imports.insertImport(tx, {
      fileId: await recordFile(tx, file),
      sha256,
      fileName,
      size,
      source: actor.kind === 'token' ? 'api' : actor.kind === 'system' ? 'mail' : 'page',
      messageId: actor.kind === 'system' ? (messageId ?? null) : null,
      addedById: personOf(actor) ?? null,
    });
    tx.emit({ type: 'StatementAdded', subject: row.id, importId: row.id });
    return { importId: row.id, state: row.state, isRepeat: false };
  },
});
