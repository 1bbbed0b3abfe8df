import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { createLink } from '#domain/links/steps.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import type { AttachmentKind, DeliveryTemplate } from './model/template.ts';
import { replyCodes } from './reply-code.ts';
import * as deliveries from './repo.ts';

export interface PromisedMail {
  clientId: Id<'client'>;
  subjectKind:
    | 'offer'
    | 'contract'
    | 'addendum'
    | 'acceptance'
    | 'invoice'
    | 'receipt'
    | 'lead'
    | 'work_order'
    | 'payment'
    | 'company'
    | 'portal'
    | 'statement'
    | 'penalty'
    | 'compensation';
  subjectId: string;
  template: DeliveryTemplate;
  recipient: string;
  /** What the text needs beside the client's and the company's own rows; JSON-safe, frozen now. */
  data: Record<string, unknown>;
  /** The page that the button opens; left out for mails to our own people, whose button leads into the app. */
  link?: {
    purpose: 'offer' | 'contract' | 'addendum' | 'acceptance' | 'invoice' | 'portal' | 'statement' | 'penalty';
    subjectVersion?: number;
    expiresAt: Date;
  };
  attachment?: AttachmentKind;
  /** Not before; now when left out. */
  dueAt?: Date;
  language?: 'ro' | 'en';
}

/** Promises an e-mail: its row is written here, and the client's workflow has it sent once, whatever is away just now. */
export async function promiseMail(tx: Tx, mail: PromisedMail): Promise<Id<'delivery'>> {
  const { link, attachment, dueAt, language, ...rest } = mail;
  const made = link
    ? await createLink(tx, {
        clientId: mail.clientId,
        purpose: link.purpose,
        subjectId: mail.subjectId,
        subjectVersion: link.subjectVersion ?? 1,
        recipient: mail.recipient,
        expiresAt: link.expiresAt,
      })
    : undefined;
  const row = await deliveries.insertDelivery(tx, {
    ...rest,
    language: language ?? (await deliveries.languageOf(tx, mail.clientId)),
    linkId: made?.id ?? null,
    attachmentKind: attachment ?? null,
    dueAt: dueAt ?? tx.asOf,
  });
  return row.id;
}

/** Mails of a client that wait to be sent. */
export const dueDeliveries = async (tx: Tx, clientId: Id<'client'>): Promise<Due[]> =>
  (await deliveries.waitingOf(tx, clientId)).map(({ id, dueAt }) => ({ act: 'deliverMail', id, at: dueAt }));

/** Whose client answers, when a message was sent to a reply address of ours; undefined when it names no mail, or two clients' mails. */
export async function clientOfReply(tx: Tx, addresses: readonly string[]): Promise<Id<'client'> | undefined> {
  const mails = await deliveries.ofReplyCodes(tx, replyCodes(addresses));
  const [clientId, ...others] = new Set(mails.map((mail) => mail.clientId));
  return others.length === 0 ? clientId : undefined;
}

/** Every mail about a document, oldest first, for its «E-mail» line. */
export const deliveriesOf = (tx: Tx, subjectId: string) => deliveries.ofSubject(tx, subjectId);

/** How the mails of a page of documents stand, oldest first. */
export const deliveriesOfMany = (tx: Tx, subjectIds: readonly string[]) => deliveries.ofSubjects(tx, subjectIds);
