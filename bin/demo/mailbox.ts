import { z } from 'zod';
import { until } from './until.ts';

const Mails = z.object({
  mails: z.array(
    z.object({
      direction: z.enum(['sent', 'received']),
      to: z.array(z.string()),
      subject: z.string(),
      text: z.string().optional(),
      createdAt: z.string(),
    }),
  ),
});

export interface Mailbox {
  /** Waits for a mail to somebody about something, a document's number, that holds an address of the product, and takes the newest. */
  link(to: string, path: RegExp, about?: string): Promise<string>;
  /** Plays somebody outside who writes: a raw message that reaches an address. */
  write(raw: string, to: string): Promise<void>;
}

/** The mailbox of everybody outside, which the sandbox keeps, from now on: what an earlier demo got is not looked at. Each link is taken once. */
export function openMailbox(sandboxUrl: string): Mailbox {
  const since = new Date().toISOString();
  const taken = new Set<string>();
  return {
    link: (to, path, about = '') =>
      until(`a mail to ${to} about ${about} with ${path.source}`, async () => {
        const address = `${sandboxUrl}/mailbox?adresa=${encodeURIComponent(to)}`;
        const { mails } = Mails.parse(await (await fetch(address, { headers: { accept: 'application/json' } })).json());
        const links = mails
          .filter(
            (mail) =>
              mail.direction === 'sent' &&
              mail.createdAt >= since &&
              mail.to.includes(to) &&
              mail.subject.includes(about),
          )
          .flatMap((mail) => path.exec(mail.text ?? '')?.[0] ?? []);
        const link = links.find((one) => !taken.has(one));
        if (link !== undefined) taken.add(link);
        return link;
      }),
    async write(raw, to) {
      const answer = await fetch(`${sandboxUrl}/resend/inbound`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ raw, to }),
      });
      if (!answer.ok) throw new Error(`the sandbox did not take the mail: HTTP ${answer.status}`);
    },
  };
}

export const CLIENT_LINK = /https?:\/\/\S+\/p\/[\w.~-]+/;
/** The digits of a signing code, in the mail with this subject. */
export const SIGNING_CODE = /\b\d{6}\b/;
export const CODE_SUBJECT = 'Codul de semnare';
export const CONFIRMATION_LINK = /https?:\/\/\S+\/confirm-email\/[\w-]+/;
