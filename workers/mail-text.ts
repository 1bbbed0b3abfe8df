import type { z } from 'zod';
import type { showDelivery } from '#domain/deliveries/show-delivery.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { codeDigits } from '#domain/signing/code-digits.ts';
import { inboundNameOf } from '#domain/inbox/tenant-of.ts';
import { EMAILS, renderEmail } from '#emails/index.ts';
import type { OutgoingMail } from './mail-service.ts';
import type { Papers } from './papers.ts';
import type { SystemCall } from './system-verb.ts';

type Promised = z.output<(typeof showDelivery)['definition']['output']>;

export interface MailParts {
  papers: Papers;
  /** Without a slash at the end. */
  appUrl: string;
  /** Behind the `@` of every company's own address with us. */
  inboundDomain: string;
}

/** The text of a promised mail with the address behind its button and the paper that goes with it. @throws what its data or its paper lack */
export async function writeMail(
  parts: MailParts,
  call: SystemCall,
  promised: Promised,
): Promise<Omit<OutgoingMail, 'key' | 'tenantId'>> {
  const { papers, appUrl } = parts;
  const { template, language, company, data, linkId, attachment, subjectId, recipient } = promised;
  const url =
    linkId === null
      ? `${appUrl}${pathOf(data, promised.subjectKind, subjectId)}`
      : `${appUrl}/p/${linkToken(call.tenantId, linkId)}`;
  const { fromName, subject, html, text } = renderEmail(template, { ...withCode(call, data), url, company }, language);
  const { subjectVersion: version } = promised;
  const paper = attachment && { kind: attachment, id: subjectId, ...(version === undefined ? {} : { version }) };
  const attachments = paper ? [await papers.attachment(call, paper)] : [];
  const replyTo = await replyAddresses(parts, call, promised);
  return { fromName, to: recipient, replyTo, ...answering(data), subject, html, text, attachments };
}

/**
 * A client's answer comes to us, where it finds its place by the mail that it answers, and to the company's own mailbox too.
 * What our own people are told is answered to the company alone.
 */
async function replyAddresses(
  { inboundDomain }: MailParts,
  { tenantId }: SystemCall,
  { template, replyCode, company }: Promised,
): Promise<string[]> {
  const name = EMAILS[template].audience === 'client' ? await inboundNameOf(tenantId) : undefined;
  return name === undefined || replyCode === null
    ? [company.email]
    : [`${name}+${replyCode}@${inboundDomain}`, company.email];
}

/** The headers of a mail that answers one. @see RFC 5322 §3.6.4 */
const answering = ({ inReplyTo }: Record<string, unknown>): { headers?: Record<string, string> } =>
  typeof inReplyTo === 'string' ? { headers: { 'In-Reply-To': inReplyTo, References: inReplyTo } } : {};

/** A signing code is promised by its row and spelled out here, so that no table holds it. */
const withCode = ({ tenantId }: SystemCall, data: Record<string, unknown>): Record<string, unknown> =>
  typeof data['codeId'] === 'string' ? { ...data, code: codeDigits(tenantId, data['codeId']) } : data;

const PATHS: Record<string, string> = {
  offer: '/offers/',
  contract: '/contracts/',
  acceptance: '/acceptance/',
  invoice: '/invoices/',
  lead: '/leads/',
  work_order: '/interventions/',
};

/** Where in the app a mail to our own people leads: what its data name, else its subject's page. */
const pathOf = (data: Record<string, unknown>, subjectKind: string, subjectId: string): string =>
  typeof data['path'] === 'string' ? data['path'] : `${PATHS[subjectKind] ?? '/?about='}${subjectId}`;
