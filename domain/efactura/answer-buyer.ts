import { z } from 'zod';
import { recipientOf } from '#domain/clients/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id, prose } from '#domain/kernel/schemas.ts';
import { revisionOf } from './repo.ts';
import { settleMessage } from './settling-message.ts';

const LINK_DAYS = 365;
const LONGEST_QUOTE = 600;

/**
 * «Răspunde clientului»: to a buyer's message about an invoice of ours, by e-mail with the invoice's page. SPV carries
 * messages of the buyer alone, so the answer cannot go back through it.
 * @throws NotFound · Conflict `efactura.errors.settledMeanwhile`, `efactura.errors.notOfOurs` · Invalid `efactura.errors.noAddress`
 * @law OUG 120/2021 art. 8 (2): objections are made by the buyer in the system
 */
export const answerBuyer = defineVerb({
  name: 'efactura.answerBuyer',
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
    path: '/invoice-messages/{invoiceMessageId}/answer',
    summary: 'Answer a buyer by e-mail who wrote about an invoice through SPV',
  },
  input: z.object({ invoiceMessageId: id<'invoiceMessage'>(), text: prose(2_000) }),
  output: z.object({ invoiceMessageId: id<'invoiceMessage'>() }),
  async run(tx, actor, { invoiceMessageId, text }) {
    const { about, text: question } = await settleMessage(tx, invoiceMessageId, text);
    if (!about) throw new Conflict('efactura.errors.notOfOurs');
    const recipient = await recipientOf(tx, about.clientId);
    if (!recipient) throw new Invalid('efactura.errors.noAddress', { fields: ['text'] });
    const { printedNumber } = await revisionOf(tx, about.revisionId);
    await promiseMail(tx, {
      clientId: about.clientId,
      subjectKind: 'invoice',
      subjectId: about.invoiceId,
      template: 'buyer-answered',
      recipient: recipient.email,
      data: {
        ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
        number: printedNumber ?? '',
        answer: text,
        question: question?.trim().slice(0, LONGEST_QUOTE) || '…',
      },
      link: { purpose: 'invoice', expiresAt: new Date(actor.asOf.getTime() + LINK_DAYS * 86_400_000) },
    });
    return { invoiceMessageId };
  },
});
