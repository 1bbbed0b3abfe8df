import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, prose } from '#domain/kernel/schemas.ts';
import { enterAnswer, lockedThread } from '#domain/mail/steps-portal.ts';
import { openAccess } from './access.ts';
import { portalEnd } from './model/term.ts';

/**
 * Our answer to a person who has the portal of their company: it stands there beside what they wrote, and goes out by e-mail.
 * @throws NotFound · Conflict `portal.errors.noAccess` when the writer holds no access
 */
export const answerMessage = defineVerb({
  name: 'portal.answerMessage',
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
  feature: 'client_portal',
  api: { method: 'POST', path: '/threads/{threadId}/answers', summary: 'Answer a client on the portal and by e-mail' },
  input: z.object({ threadId: id<'thread'>(), text: prose() }),
  output: z.object({}),
  async run(tx, actor, { threadId, text }) {
    const thread = await lockedThread(tx, threadId);
    const access = thread.clientId === null ? undefined : await openAccess(tx, thread.clientId, thread.fromAddress);
    if (!access) throw new Conflict('portal.errors.noAccess');
    const company = await companyOf(tx);
    await enterAnswer(tx, { threadId, company, text });
    const person = personOf(actor);
    const sender = person === undefined ? undefined : (await membersOf(tx)).get(person)?.name;
    await promiseMail(tx, {
      clientId: access.clientId,
      subjectKind: 'portal',
      subjectId: access.subjectId,
      template: 'portal-answer',
      recipient: thread.fromAddress,
      data: { subject: thread.subject, text, senderName: sender ?? company.name },
      link: { purpose: 'portal', expiresAt: portalEnd(tx.asOf) },
    });
    tx.emit({ type: 'MessageAnswered', subject: threadId, clientId: access.clientId });
    return {};
  },
});
