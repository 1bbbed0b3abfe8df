import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { findMapping } from '#domain/banking/find-mapping.ts';
import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { PlanLocked } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { readsAsStatement } from '../statement-reader.ts';
import { type SystemCall, systemVerb } from '../system-verb.ts';

export interface Attached {
  readonly stored: StoredFile;
  readonly bytes: Uint8Array;
}

const REASON = 'bank statement by e-mail';
const add = systemVerb(addStatementFile, REASON);
const known = systemVerb(findMapping, REASON);

/**
 * What came by e-mail and reads as a bank statement waits among the imports for a person's click; nothing of it counts before. A
 * plan without imports keeps it as an attachment alone.
 */
export async function takeStatements(
  call: SystemCall,
  messageId: Id<'message'> | undefined,
  attachments: readonly Attached[],
): Promise<void> {
  for (const { stored, bytes } of attachments) {
    const isStatement = await readsAsStatement(bytes, async (headings) => {
      const { mapping } = await known(call, { headings });
      return mapping === null ? undefined : { headings: mapping.headings, ...mapping.table };
    });
    if (!isStatement) continue;
    try {
      await add(call, { file: stored, ...(messageId === undefined ? {} : { messageId }) });
    } catch (error) {
      if (!(error instanceof PlanLocked)) throw error;
    }
  }
}
