import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged } from '#domain/kernel/keyset.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, cursor, id } from '#domain/kernel/schemas.ts';
import { type Counted, countPenalties } from './counting.ts';
import { PenaltyNote } from './model/note.ts';
import * as penalties from './repo.ts';

const Due = z.object({
  contractId: id<'contract'>(),
  contractNumber: z.string().nullable(),
  clientId: id<'client'>(),
  clientName: z.string(),
  perDay: z.number().int(),
  currency: z.string(),
  invoices: z.number().int(),
  amount: amount(),
});

/** What may be noted today, by contract and currency, and the notes made so far, the latest first. */
export const listPenalties = defineQuery({
  name: 'penalties.listPenalties',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/penalty-notes', summary: 'Penalty notes, and what may be noted' },
  input: z.object({ after: cursor() }),
  output: z.object({
    due: z.array(Due),
    rows: z.array(PenaltyNote.extend({ clientName: z.string() })),
    next: z.string().optional(),
  }),
  async run(tx, _actor, { after }) {
    const counted = await countPenalties(tx, civilDateOf(tx.asOf));
    const keys = [...new Set(counted.map(keyOf))];
    const groups = keys.map((key) => counted.filter((one) => keyOf(one) === key));
    const page = paged(
      await penalties.notePage(tx, after === undefined ? undefined : decodeCursor(after)),
      ({ note }) => [note.noteDate, note.id],
    );
    return {
      due: groups.flatMap((group) =>
        group.slice(0, 1).map(({ row }) => ({
          ...row,
          invoices: group.length,
          amount: sum(group.map((one) => one.amount)),
        })),
      ),
      ...page,
      rows: page.rows.map(({ note, clientName }) => ({ ...note, clientName })),
    };
  },
});

const keyOf = ({ row }: Counted): string => `${row.contractId} ${row.currency}`;
