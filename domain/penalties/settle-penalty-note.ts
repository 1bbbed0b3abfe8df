import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, line, optional } from '#domain/kernel/schemas.ts';
import { PenaltyNote } from './model/note.ts';
import * as penalties from './repo.ts';

/** The client paid a penalty note. It is in no ledger of invoices. @throws NotFound · Conflict `penalties.errors.settled` · Invalid `futureDay` */
export const settlePenaltyNote = defineVerb({
  name: 'penalties.settlePenaltyNote',
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
  api: {
    method: 'POST',
    path: '/penalty-notes/{penaltyNoteId}/payment',
    summary: 'Record that a penalty note was paid',
  },
  input: z.object({ penaltyNoteId: id<'penaltyNote'>(), paidDate: civilDate(), reference: optional(line(60)) }),
  output: PenaltyNote,
  async run(tx, _actor, { penaltyNoteId, paidDate, reference }) {
    const note = await penalties.lockNote(tx, penaltyNoteId);
    if (note.state !== 'issued') throw new Conflict('penalties.errors.settled');
    if (paidDate > civilDateOf(tx.asOf)) throw new Invalid('penalties.errors.futureDay', { fields: ['paidDate'] });
    const paid = { state: 'paid' as const, paidDate, paidReference: reference ?? null };
    const facts = { number: note.printedNumber };
    tx.emit({ type: 'PenaltyNotePaid', subject: note.id, clientId: note.clientId, facts });
    return penalties.updateNote(tx, penaltyNoteId, paid);
  },
});
