import { z } from 'zod';
import { takeAwayService, takeOverService } from '#domain/catalogue/steps-import.ts';
import { takeAwayClient, takeOverClient } from '#domain/clients/steps-import.ts';
import { holdIdentity } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { knownKeys } from './checking.ts';
import type { ImportKind } from './model/layouts/layout.ts';
import { readClient, readService } from './model/read-row.ts';
import * as imports from './repo.ts';

const A_TURN = 200;

/**
 * Goes through some more rows of an import that runs or is undone, in the file's order; a repeat finds them done.
 * @returns how many are left
 */
export const moveImport = defineVerb({
  name: 'imports.moveImport',
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
  input: z.object({ dataImportId: id<'dataImport'>() }),
  output: z.object({ isOver: z.boolean() }),
  async run(tx, actor, { dataImportId }) {
    const found = await imports.lockImport(tx, dataImportId);
    if (found.state !== 'running' && found.state !== 'undoing') return { isOver: true };
    const isUndoing = found.state === 'undoing';
    const rows = await imports.rowsOf(tx, dataImportId, isUndoing ? 'created' : 'waiting', A_TURN);
    for (const row of rows)
      await imports.settleRow(tx, row.id, isUndoing ? await taken(tx, found.kind, row) : await entered(tx, found, row));
    const isOver = rows.length < A_TURN;
    if (isOver)
      await imports.updateImport(tx, dataImportId, { state: isUndoing ? 'undone' : 'done', endedAt: actor.asOf });
    const wakes = isOver && !isUndoing && found.kind === 'clients' ? ({ wakes: 'register' } as const) : {};
    tx.emit({ type: 'DataImportMoved', subject: dataImportId, ...wakes });
    return { isOver };
  },
});

/** One row entered, or why it is not. */
async function entered(tx: Tx, { kind, mapping }: imports.ImportRow, { cells }: imports.TableRow) {
  const read = kind === 'clients' ? readClient(cells, mapping) : readService(cells, mapping);
  if ('fault' in read) return { state: 'refused' as const, fault: read.fault };
  const { fields } = read;
  const key = 'kind' in fields ? fields.cui : fields.name;
  if ('kind' in fields && fields.cui !== undefined) await holdIdentity(tx, { cui: fields.cui });
  if (key !== undefined && (await knownKeys(tx, kind, [key])).has(key)) return { state: 'known' as const };
  try {
    const subjectId = 'kind' in fields ? await takeOverClient(tx, fields) : await takeOverService(tx, fields);
    return { state: 'created' as const, subjectId };
  } catch (error) {
    if (error instanceof Invalid)
      return { state: 'refused' as const, fault: `${error.details.fields?.[0] ?? 'name'}:bad` };
    throw error;
  }
}

/** One row taken away again, unless something hangs on it by now. */
async function taken(tx: Tx, kind: ImportKind, { subjectId }: imports.TableRow) {
  if (subjectId === null) return { state: 'removed' as const };
  const isGone = await imports.isUndone(tx, (inner) =>
    kind === 'clients' ? takeAwayClient(inner, asId(subjectId)) : takeAwayService(inner, asId(subjectId)),
  );
  return isGone ? { state: 'removed' as const, subjectId: null } : { state: 'kept' as const };
}

/** Guaranteed by the kind of the import that wrote it. */
const asId = <Kind extends string>(text: string) => text as Id<Kind>;
