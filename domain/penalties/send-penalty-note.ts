import { z } from 'zod';
import { recipientOf } from '#domain/clients/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as penalties from './repo.ts';

const LINK_DAYS = 365;

/** E-mails a penalty note to the client. @throws NotFound · Conflict `penalties.errors.annulled` · Invalid `penalties.errors.noAddress` */
export const sendPenaltyNote = defineVerb({
  name: 'penalties.sendPenaltyNote',
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
  api: { method: 'POST', path: '/penalty-notes/{penaltyNoteId}/sending', summary: 'E-mail a penalty note' },
  input: z.object({ penaltyNoteId: id<'penaltyNote'>() }),
  output: z.object({}),
  async run(tx, _actor, { penaltyNoteId }) {
    const note = await penalties.lockNote(tx, penaltyNoteId);
    if (note.state === 'annulled') throw new Conflict('penalties.errors.annulled');
    const recipient = await recipientOf(tx, note.clientId);
    if (!recipient) throw new Invalid('penalties.errors.noAddress');
    await promiseMail(tx, {
      clientId: note.clientId,
      subjectKind: 'penalty',
      subjectId: note.id,
      template: 'penalty-note',
      recipient: recipient.email,
      data: {
        ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
        number: note.printedNumber,
        until: note.until,
        amount: formatDecimal(note.amount, 2),
        currency: note.currency,
      },
      link: { purpose: 'penalty', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
      attachment: 'penalty',
    });
    const facts = { number: note.printedNumber };
    tx.emit({ type: 'PenaltyNoteSent', subject: note.id, clientId: note.clientId, facts });
    return {};
  },
});
