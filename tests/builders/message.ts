import type { Id } from '#domain/kernel/pure/ids.ts';
import { receiveMessage } from '#domain/mail/receive-message.ts';
import type { TestCompany } from './company.ts';

let sent = 0;

export interface MessageOptions {
  providerId?: string;
  messageId?: string;
  headers?: Record<string, string>;
  from?: string;
  to?: string[];
  subject?: string;
  text?: string;
  html?: string;
  at?: string;
  attachments?: Parameters<typeof receiveMessage>[1]['attachments'];
}

/** An e-mail to the company's inbound address, received as the worker receives it. */
export const receive = ({ system }: TestCompany, options: MessageOptions = {}) => {
  const number = (sent += 1);
  return receiveMessage(system, {
    providerId: `mail-${number}`,
    messageId: `<${number}@client.example>`,
    headers: {},
    from: 'Ion Popa <ion@crinulalb.example>',
    to: ['firma@in.example'],
    subject: 'Cerere de ofertă',
    text: 'Bună ziua,\nAvem nevoie de curățenie la birou.\nIon Popa, tel. 0721 234 567',
    at: '2026-11-24T08:30:00.000Z',
    attachments: [],
    ...options,
  });
};

/** A conversation that waits in the inbox, by its id. */
export async function aThread(company: TestCompany, options: MessageOptions = {}): Promise<Id<'thread'>> {
  const { threadId, outcome } = await receive(company, options);
  if (threadId === null) throw new Error(`the message was ${outcome}`);
  return threadId;
}
