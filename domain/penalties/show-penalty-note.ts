import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { PenaltyNote } from './model/note.ts';
import * as penalties from './repo.ts';

/** One penalty note. @throws NotFound */
export const showPenaltyNote = defineQuery({
  name: 'penalties.showPenaltyNote',
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
  api: { method: 'GET', path: '/penalty-notes/{penaltyNoteId}', summary: 'One penalty note' },
  input: z.object({ penaltyNoteId: id<'penaltyNote'>() }),
  output: PenaltyNote.extend({ clientName: z.string() }),
  async run(tx, _actor, { penaltyNoteId }) {
    const note = await penalties.findNote(tx, penaltyNoteId);
    return { ...note, clientName: (await clientOf(tx, note.clientId)).name };
  },
});
