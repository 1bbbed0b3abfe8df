import { z } from 'zod';
import { recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { eventFacts } from './event-facts.ts';
import { LINK_DAYS, senderOf } from './mailing.ts';
import { isOpen } from './model/report-state.ts';
import * as reports from './repo.ts';
import { reminderTime } from './times.ts';

/** Reminds a client of an unanswered report, at three and at seven working days; does nothing when it is answered or not due. */
export const remindAcceptance = defineVerb({
  name: 'acceptance.remindAcceptance',
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
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: z.object({}),
  async run(tx, _actor, { reportId }) {
    const current = await reports.lockReport(tx, reportId);
    const at = isOpen(current.state) ? await reminderTime(tx, current) : undefined;
    if (at === undefined || at > tx.asOf) return {};
    const reminders = current.reminders + 1;
    const reminded = await reports.updateReport(tx, reportId, { reminders, remindedAt: tx.asOf });
    const sent = (await deliveriesOf(tx, reportId)).findLast((one) => one.template === 'acceptance-sent');
    const recipient = sent?.recipient ?? (await recipientOf(tx, current.clientId))?.email;
    if (recipient === undefined) return {}; // handed over, and no address is known: there is nobody to write to
    await promiseMail(tx, {
      clientId: current.clientId,
      subjectKind: 'acceptance',
      subjectId: reportId,
      template: 'acceptance-reminder',
      recipient,
      data: {
        number: reminded.printedNumber,
        sentOn: civilDateOf(reminded.sentAt ?? tx.asOf),
        ...senderOf(await companyOf(tx)),
      },
      link: { purpose: 'acceptance', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
    });
    tx.emit({ type: 'AcceptanceReminded', ...eventFacts(reminded) });
    return {};
  },
});
