import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { messagesFor } from '#domain/messages/index.ts';
import * as links from './repo.ts';

const DAYS_MS = 24 * 3_600_000;
const OPEN_DAYS = 30;
const PAUSE_MS = 10 * 60_000;

/**
 * Whoever holds an expired link asks for a new one: it goes to the address of the old one and nowhere else, at most once in
 * ten minutes. The answer is the same whether or not a mail goes out.
 */
export const renewLink = defineVerb({
  name: 'links.renewLink',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({}),
  async run(tx, actor) {
    if (actor.kind !== 'client') throw new NotFound();
    const old = await links.findLink(tx, actor.linkId);
    if (!old?.recipient || old.revokedAt) return {};
    const newest = await links.latestOpen(tx, old.subjectId, old.subjectVersion);
    if (newest && tx.asOf.getTime() - newest.createdAt.getTime() < PAUSE_MS) return {};
    const { language } = await clientOf(tx, old.clientId);
    await promiseMail(tx, {
      clientId: old.clientId,
      subjectKind: old.purpose,
      subjectId: old.subjectId,
      template: 'link-renewed',
      recipient: old.recipient,
      data: { document: messagesFor(language).common.documentOfLink[old.purpose] },
      link: {
        purpose: old.purpose,
        subjectVersion: old.subjectVersion,
        expiresAt: new Date(tx.asOf.getTime() + OPEN_DAYS * DAYS_MS),
      },
    });
    tx.emit({ type: 'LinkRenewed', subject: old.subjectId, clientId: old.clientId });
    return {};
  },
});
