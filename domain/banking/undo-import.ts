import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo-import.ts';
import { lockStatement } from './repo-matching.ts';
import { matchedOf } from './steps-matching.ts';

/**
 * Takes an import out of the books again while none of its entries is matched. One whose entries a later file leans on waits for
 * that one to go first. @throws Conflict `banking.errors.notImported`, `banking.errors.matched`, `banking.errors.leaned`
 */
export const undoImport = defineVerb({
  name: 'banking.undoImport',
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
  api: { method: 'POST', path: '/statement-imports/{importId}/undoing', summary: 'Undo an import' },
  input: z.object({ importId: id<'bankImport'>() }),
  output: z.object({ importId: id<'bankImport'>() }),
  async run(tx, _actor, { importId }) {
    const row = await imports.lockImport(tx, importId);
    if (row.state !== 'imported') throw new Conflict('banking.errors.notImported');
    const leaning = await imports.leaningOn(tx, row);
    if (leaning !== undefined) throw new Conflict('banking.errors.leaned', { params: { file: leaning } });
    let matched = 0;
    const statements = await imports.statementsOf(tx, importId);
    for (const { id: statementId } of statements) {
      await lockStatement(tx, statementId); // the rule may be looking at it just now
      matched += await matchedOf(tx, statementId);
    }
    if (matched > 0) throw new Conflict('banking.errors.matched', { params: { count: String(matched) } });
    await imports.takeOut(tx, importId);
    await imports.changeImport(tx, importId, { state: 'undone', endedAt: tx.asOf });
    tx.emit({ type: 'StatementUndone', subject: importId });
    return { importId };
  },
});
