import { SettlementDocument } from '#documents/pdf/settlement/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as penalties from './repo.ts';

/** A penalty note as it was made; an annulled one says so. @throws NotFound */
export async function penaltyPaper(tx: Tx, id: string) {
  const row = await penalties.findNote(tx, asNoteId(id));
  const state = row.state === 'annulled' ? ('annulled' as const) : ('issued' as const);
  return {
    fileName: `${row.printedNumber}.pdf`,
    createdAt: row.createdAt,
    document: {
      kind: 'settlement' as const,
      data: { ...SettlementDocument.parse(reviveJson(row.document)), state },
    },
  };
}

/** The caller's schema has checked that it is a UUID; whether it is a note's is asked of the table. */
const asNoteId = (id: string) => id as Id<'penaltyNote'>;
