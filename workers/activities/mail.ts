import { beginDelivery } from '#domain/deliveries/begin-delivery.ts';
import { settleDelivery } from '#domain/deliveries/settle-delivery.ts';
import { showDelivery } from '#domain/deliveries/show-delivery.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { renderEmail } from '#emails/index.ts';
import type { Attachment, MailService } from '../mail-service.ts';
import type { Papers } from '../papers.ts';
import { systemVerb } from '../system-verb.ts';
import type { ClientRef } from './pipeline.ts';

const REASON = 'e-mail delivery';
const begin = systemVerb(beginDelivery, REASON);
const settle = systemVerb(settleDelivery, REASON);
const show = systemVerb(showDelivery, REASON);

interface Parts {
  mail: MailService;
  papers: Papers;
  /** Without a slash at the end. */
  appUrl: string;
}

const FIRST_PAUSE_MS = 60_000;

export const mailActivities = ({ mail, papers, appUrl }: Parts) => ({
  /** Sends one promised mail. Its id is the provider's idempotency key, so a repeat after a crash is the same mail. */
  async deliver({ tenantId }: ClientRef, deliveryId: Id<'delivery'>, asOf: number): Promise<string> {
    const call = { tenantId, asOf };
    const promised = await show(call, { deliveryId });
    const { template, language, company, data, linkId, attachment, subjectId, recipient } = promised;
    const url =
      linkId === null
        ? `${appUrl}${pathOf(data, promised.subjectKind, subjectId)}`
        : `${appUrl}/p/${linkToken(tenantId, linkId)}`;
    const { fromName, subject, html, text } = renderEmail(template, { ...data, url, company }, language);
    const { subjectVersion: version } = promised;
    const paper = attachment && { kind: attachment, id: subjectId, ...(version === undefined ? {} : { version }) };
    const attachments: Attachment[] = paper ? [await papers.attachment(call, paper)] : [];
    const { proceed } = await begin(call, { deliveryId });
    if (!proceed) return 'skipped';
    crashAt('deliver:before-send');
    const answer = await mail.send({
      fromName,
      to: recipient,
      replyTo: company.email,
      subject,
      html,
      text,
      attachments,
      key: deliveryId,
      tenantId,
    });
    crashAt('deliver:after-send');
    const retryAt = new Date(asOf + FIRST_PAUSE_MS);
    const outcome =
      answer.kind === 'accepted'
        ? { kind: 'accepted' as const, providerId: answer.id }
        : answer.kind === 'refused'
          ? { kind: 'refused' as const, reason: answer.reason }
          : { kind: 'later' as const, retryAt };
    return (await settle(call, { deliveryId, answer: outcome })).state;
  },
});
export type MailActivities = ReturnType<typeof mailActivities>;

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
