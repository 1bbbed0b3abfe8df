import { z } from 'zod';
import { clientsOfAddress } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { clientOfReply } from '#domain/deliveries/steps.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id, instant, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { answeredIds, hasAnswerMark, isAutomatic, isDaemon, parseSender, plainSubject } from './model/address.ts';
import { type Own, recognise } from './model/recognise.ts';
import * as mail from './repo.ts';

const NO_SUBJECT = '—';
const HOUR_MS = 3_600_000;
/** More than this in a conversation is a machine that answers a machine. */
const MOST_AN_HOUR = 30;
const SAME_SUBJECT_MS = 90 * 24 * HOUR_MS;

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
 * sender's company, on the timeline of the client whose mail from us it answers, else of the one whose address it is. The same message delivered again changes nothing;
 * automatic answers, delivery notes, the company's own and floods are left out.
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
    /** The message that was entered now. */
    messageId: optional(id<'message'>()),
    outcome: z.enum(['received', 'repeated', 'automatic', 'daemon', 'own', 'tooMany']),
  }),
  async run(tx, _actor, input) {
    const sender = parseSender(input.from);
    if (isAutomatic(input.headers)) return { threadId: null, outcome: 'automatic' as const };
    if (isDaemon(sender.address, input.headers)) return { threadId: null, outcome: 'daemon' as const };
    const company = await companyOf(tx);
    if (isOwn(sender.address, company.email, input.to)) return { threadId: null, outcome: 'own' as const };
    await mail.holdProviderId(tx, input.providerId);
    if (await isKnown(tx, input, sender)) return { threadId: null, outcome: 'repeated' as const };
    const thread = await threadFor(tx, input, sender, company);
    const since = new Date(input.at.getTime() - HOUR_MS);
    if ((await mail.countSince(tx, thread.id, since)) >= MOST_AN_HOUR)
      return { threadId: thread.id, outcome: 'tooMany' as const };
    const rawFileId = input.raw ? await recordFile(tx, input.raw) : null;
    const entered = await mail.insertMessage(tx, {
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
    for (const stored of input.attachments) await mail.insertAttachment(tx, entered.id, await recordFile(tx, stored));
    tx.emit({
      type: 'MessageReceived',
      subject: thread.id,
      ...(thread.clientId === null ? {} : { clientId: thread.clientId }),
    });
    return { threadId: thread.id, messageId: entered.id, outcome: 'received' as const };
  },
});

/** Our own address, or one that writes to itself: an answer to it would come back here. */
const isOwn = (sender: string, companyEmail: string, to: readonly string[]): boolean =>
  sender === companyEmail.toLowerCase() || to.some((one) => parseSender(one).address === sender);

type Sender = ReturnType<typeof parseSender>;

/** The same mail delivered again, or come a second way: by a forward of the mailbox that it was addressed to as well. */
const isKnown = async (tx: Tx, { providerId, messageId }: Input, { address }: Sender): Promise<boolean> =>
  (await mail.isKnown(tx, providerId)) || (messageId !== undefined && (await mail.hasMessage(tx, messageId, address)));

async function threadFor(tx: Tx, input: Input, sender: Sender, own: Own): Promise<mail.ThreadRow> {
  const answering = await clientOfReply(tx, input.to);
  const known = (await mail.threadOfIds(tx, answeredIds(input.headers))) ?? (await answeredSubject(tx, input, sender));
  if (known !== undefined) {
    const { state, lastMessageAt, clientId } = await mail.lockThread(tx, known);
    await mail.updateThread(tx, known, {
      lastMessageAt: lastMessageAt > input.at ? lastMessageAt : input.at,
      ...(state === 'spam' ? {} : { state: 'open' as const, readAt: null }),
      ...(clientId === null && answering !== undefined ? { clientId: answering } : {}),
    });
    return mail.findThread(tx, known);
  }
  const { cui, companyName, phone } = recognise(`${input.subject}\n${input.text}`, own);
  return mail.insertThread(tx, {
    clientId: answering ?? (await clientOfSender(tx, sender.address, cui)),
    subject: plainSubject(input.subject) || NO_SUBJECT,
    fromName: sender.name,
    fromAddress: sender.address,
    lastMessageAt: input.at,
    recognisedCui: cui,
    recognisedName: companyName,
    recognisedPhone: phone,
  });
}

/** Some mail programs drop the ids of what they answer: then `Re:`, the subject and the sender say it. */
const answeredSubject = async (tx: Tx, { subject, at }: Input, { address }: Sender) =>
  hasAnswerMark(subject)
    ? mail.threadAbout(tx, {
        fromAddress: address,
        subject: plainSubject(subject) || NO_SUBJECT,
        since: new Date(at.getTime() - SAME_SUBJECT_MS),
      })
    : undefined;

/** The one client who has exactly this address. Of several, or when the message names another company, a person chooses. */
async function clientOfSender(tx: Tx, address: string, cui: string | null): Promise<Id<'client'> | null> {
  const [only, ...others] = await clientsOfAddress(tx, address);
  if (!only || others.length > 0 || (cui !== null && only.cui !== null && only.cui !== cui)) return null;
  return only.clientId;
}
