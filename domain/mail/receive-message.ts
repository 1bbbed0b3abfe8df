import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { answeredIds, isAutomatic, parseSender, plainSubject } from './model/address.ts';
import { recognise } from './model/recognise.ts';
import * as mail from './repo.ts';

const Input = z.object({
  providerId: z.string().min(1),
  messageId: z.string().optional(),
  headers: z.record(z.string(), z.string()),
  from: z.string().min(1),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  at: instant(),
  raw: StoredFile.optional(),
  attachments: z.array(StoredFile).max(50),
});
type Input = z.output<typeof Input>;

/**
 * Takes an e-mail into the inbox: beside the message that it answers, else as a new thread with what is recognised of the
 * sender's company. The same message delivered again changes nothing; automatic answers and the company's own are left out.
 */
export const receiveMessage = defineVerb({
  name: 'mail.receiveMessage',
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
  input: Input,
  output: z.object({
    threadId: id<'thread'>().nullable(),
    outcome: z.enum(['received', 'repeated', 'automatic', 'own']),
  }),
  async run(tx, _actor, input) {
    const sender = parseSender(input.from);
    if (isAutomatic(input.headers)) return { threadId: null, outcome: 'automatic' as const };
    if (sender.address === (await companyOf(tx)).email.toLowerCase())
      return { threadId: null, outcome: 'own' as const };
    await mail.holdProviderId(tx, input.providerId);
    if (await mail.isKnown(tx, input.providerId)) return { threadId: null, outcome: 'repeated' as const };
    const thread = await threadFor(tx, input, sender);
    const rawFileId = input.raw ? await recordFile(tx, input.raw) : null;
    const message = await mail.insertMessage(tx, {
      threadId: thread.id,
      direction: 'in',
      providerId: input.providerId,
      messageId: input.messageId ?? null,
      inReplyTo: input.headers['in-reply-to'] ?? null,
      fromAddress: sender.address,
      fromName: sender.name,
      toAddress: input.to.join(', '),
      subject: input.subject,
      text: input.text,
      html: input.html ?? null,
      rawFileId,
      at: input.at,
    });
    for (const stored of input.attachments) await mail.insertAttachment(tx, message.id, await recordFile(tx, stored));
    tx.emit({
      type: 'MessageReceived',
      subject: message.id,
      ...(thread.clientId === null ? {} : { clientId: thread.clientId }),
    });
    return { threadId: thread.id, outcome: 'received' as const };
  },
});

async function threadFor(
  tx: Tx,
  input: Input,
  sender: { name: string | null; address: string },
): Promise<mail.ThreadRow> {
  const answered = await mail.threadOfIds(tx, answeredIds(input.headers));
  if (answered) {
    await mail.updateThread(tx, answered, { lastMessageAt: input.at, readAt: null, state: 'open' });
    return mail.findThread(tx, answered);
  }
  const { cui, companyName, phone } = recognise(`${input.subject}\n${input.text}`);
  return mail.insertThread(tx, {
    subject: plainSubject(input.subject) || '—',
    fromName: sender.name,
    fromAddress: sender.address,
    lastMessageAt: input.at,
    recognisedCui: cui,
    recognisedName: companyName,
    recognisedPhone: phone,
  });
}
