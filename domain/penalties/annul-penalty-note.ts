import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { PenaltyNote } from './model/note.ts';
import * as penalties from './repo.ts';

/** Annuls a penalty note with a reason: the number stays, the days may be noted again. @throws NotFound · Conflict `penalties.errors.settled` */
export const annulPenaltyNote = defineVerb({
  name: 'penalties.annulPenaltyNote',
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
  api: { method: 'POST', path: '/penalty-notes/{penaltyNoteId}/annulment', summary: 'Annul a penalty note' },
  input: z.object({ penaltyNoteId: id<'penaltyNote'>(), reason: line(300) }),
  output: PenaltyNote,
  async run(tx, _actor, { penaltyNoteId, reason }) {
    const note = await penalties.lockNote(tx, penaltyNoteId);
    if (note.state !== 'issued') throw new Conflict('penalties.errors.settled');
    const facts = { number: note.printedNumber };
    tx.emit({ type: 'PenaltyNoteAnnulled', subject: note.id, clientId: note.clientId, facts });
    return penalties.updateNote(tx, penaltyNoteId, { state: 'annulled', annulledAt: tx.asOf, annulReason: reason });
  },
});
