import type { Resend } from '#integrations/resend/client.ts';

export interface Attachment {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface OutgoingMail {
  fromName: string;
  to: string;
  /** Where an answer goes: ours first, which knows what it answers, then the company's own. */
  replyTo?: string[];
  /** What the mail answers, for programs that show conversations. */
  headers?: Record<string, string>;
  subject: string;
  html: string;
  text: string;
  attachments: Attachment[];
  /** The same key within 24 hours is the same mail. */
  key: string;
  tenantId?: string;
}

export type SendAnswer =
  | { kind: 'accepted'; id: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'later'; reason: string; mayHaveGone: boolean };

export interface MailService {
  /** `later`: nothing went out, or it is not known; the same key may be sent again within a day. */
  send(mail: OutgoingMail): Promise<SendAnswer>;
}

/** Sends through Resend from the product's own address (`MAIL_FROM`, with or without a name), in the company's name. */
export const mailService = (resend: Resend, from: string): MailService => ({
  async send({ fromName, to, replyTo, headers, subject, html, text, attachments, key, tenantId }) {
    const answer = await resend.send({
      from: `"${fromName.replace(/["\\]/g, '')}" <${addressIn(from)}>`,
      to: [to],
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(headers === undefined ? {} : { headers }),
      subject,
      html,
      text,
      attachments: attachments.map(({ name, contentType, bytes }) => ({ filename: name, contentType, content: bytes })),
      idempotencyKey: key,
      // come back with the events about this mail, which may be here before its answer
      ...(tenantId === undefined ? {} : { tags: { tenant: tenantId, delivery: key } }),
    });
    if (answer.kind === 'accepted') return { kind: 'accepted', id: answer.id };
    if (answer.kind === 'refused') return { kind: 'refused', reason: answer.text };
    return { kind: 'later', reason: answer.reason, mayHaveGone: answer.kind === 'uncertain' };
  },
});

const addressIn = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from;
