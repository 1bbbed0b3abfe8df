import { z } from 'zod';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { findConnection } from './connection-repo.ts';
import { nextTermWarning } from './model/deadline.ts';
import { isStuck } from './model/submission.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';
import { daysLeftUntil, holidaysAround } from './terms.ts';

/** Warns the company of an invoice that is not in SPV: 3, 2 and 1 working days before the end of its term, once each. */
export const warnTerm = defineVerb({
  name: 'efactura.warnTerm',
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
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ isWarned: z.boolean() }),
  async run(tx, actor, { invoiceId }) {
    const row = await submissions.lockOfInvoice(tx, invoiceId);
    if (!row || !isStuck(row.state)) return { isWarned: false };
    const { deadlineDate, warnedDays } = row;
    const warning = nextTermWarning(deadlineDate, warnedDays, actor.asOf, await holidaysAround(tx, deadlineDate));
    if (!warning || warning.at > actor.asOf) return { isWarned: false };
    const left = Math.max(await daysLeftUntil(tx, deadlineDate), 0);
    const leavesByItself =
      row.state === 'waiting' &&
      row.releaseAt === null &&
      left > 0 &&
      (await findConnection(tx))?.state === 'connected';
    const { printedNumber } = await submissions.revisionOf(tx, row.revisionId);
    await submissions.updateSubmission(tx, row.id, { warnedDays: warning.days });
    await tellTeam(
      tx,
      { roles: ['accounting'], due: deadlineDate },
      {
        clientId: row.clientId,
        subjectKind: 'invoice',
        subjectId: invoiceId,
        template: 'spv-term',
        data: { number: printedNumber ?? '', workingDays: left, deadline: deadlineDate, leavesByItself },
      },
    );
    await tell(tx, 'SubmissionTermNear', row, { days: String(left), deadline: formatCivilDate(deadlineDate) });
    return { isWarned: true };
  },
});
