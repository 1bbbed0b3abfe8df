import { z } from 'zod';
import { recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid, NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { linkToDocument } from '#domain/links/steps.ts';
import { reminderOf } from './model/reminder.ts';
import { paperOfClient } from './papers.ts';

const PAUSE_MS = 10 * 60_000;
const READABLE_MS = 30 * 86_400_000;

/**
 * «Trimite din nou»: the client gets the link to what waits for its answer once more, where it went before, as often as our
 * people press; not twice within ten minutes. @throws NotFound · Conflict `portal.errors.notWaiting`, `resentJustNow` · Invalid `noRecipient`
 */
export const resendPaper = defineVerb({
  name: 'portal.resendPaper',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/documents/{kind}/{paper}/resending',
    summary: 'Send a document’s link to the client again',
  },
  input: z.object({ kind: z.enum(['offer', 'contract', 'addendum', 'acceptance']), paper: z.uuid() }),
  output: z.object({ recipient: z.string() }),
  async run(tx, _actor, { kind, paper: id }) {
    const link = await linkToDocument(tx, id);
    if (link?.purpose !== kind) throw new NotFound();
    const { clientId, subjectVersion } = link;
    const paper = await paperOfClient(tx, kind, { clientId, id });
    if (!paper?.act) throw new Conflict('portal.errors.notWaiting');
    const recipient = link.recipient ?? (await recipientOf(tx, clientId))?.email;
    if (recipient === undefined) throw new Invalid('portal.errors.noRecipient');
    const mails = (await deliveriesOf(tx, id)).filter((one) => one.linkId !== null);
    const [first, last] = [mails.at(0), mails.at(-1)];
    if (last && tx.asOf.getTime() - last.createdAt.getTime() < PAUSE_MS)
      throw new Conflict('portal.errors.resentJustNow');
    const { representativeName: senderName, representativeRole: senderRole } = await companyOf(tx);
    const sentOn = civilDateOf(first?.createdAt ?? tx.asOf);
    const { template, data } = reminderOf(kind, { number: paper.number, until: paper.until, sentOn });
    await promiseMail(tx, {
      clientId,
      subjectKind: kind,
      subjectId: id,
      template,
      recipient,
      data: { ...data, senderName, senderRole },
      link: {
        purpose: kind,
        subjectVersion,
        expiresAt: new Date(Math.max(link.expiresAt.getTime(), tx.asOf.getTime() + READABLE_MS)),
      },
    });
    const facts = { kind, number: paper.number, count: String(Math.max(mails.length, 1)) };
    tx.emit({ type: 'DocumentResent', subject: id, clientId, facts });
    return { recipient };
  },
});
