import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import * as penalties from './repo.ts';

/** A penalty note as its client sees it by link. @throws NotFound for what the link is not for */
export const readPenaltyNote = defineQuery({
  name: 'penalties.readPenaltyNote',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ penaltyNoteId: id<'penaltyNote'>() }),
  output: z.object({
    number: z.string(),
    until: civilDate(),
    amount: amount(),
    currency: z.string(),
    state: z.enum(['issued', 'paid', 'annulled']),
  }),
  async run(tx, actor, { penaltyNoteId }) {
    if (actor.kind !== 'client' || actor.purpose !== 'penalty' || actor.subjectId !== penaltyNoteId)
      throw new NotFound();
    const { printedNumber, ...note } = await penalties.findNote(tx, penaltyNoteId);
    return { ...note, number: printedNumber };
  },
});
