import { SettlementDocument } from '#documents/pdf/settlement/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as compensations from './repo.ts';

/** A compensation report as it was made; one that was undone says ANULAT. @throws NotFound */
export async function compensationPaper(tx: Tx, id: string) {
  const row = await compensations.findCompensation(tx, asCompensationId(id));
  const state = row.state === 'undone' ? ('annulled' as const) : ('issued' as const);
  return {
    fileName: `${row.printedNumber}.pdf`,
    createdAt: row.createdAt,
    document: {
      kind: 'settlement' as const,
      data: { ...SettlementDocument.parse(reviveJson(row.document)), state },
    },
  };
}

/** The caller's schema has checked that it is a UUID; whether it is a compensation's is asked of the table. */
const asCompensationId = (id: string) => id as Id<'compensation'>;
