import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { planOf } from '#domain/plans/steps.ts';
import { isFinal, maySend } from './model/submission.ts';
import * as submissions from './repo.ts';

/**
 * Tells the company that an invoice is not in SPV and how many working days are left, once for each of 3, 2 and 1. On
 * Premium an invoice that still waits for its delay leaves now. @law OUG 120/2021 art. 10 (7)
 */
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
  input: z.object({ invoiceId: id<'invoice'>(), days: z.number().int().min(1) }),
  output: z.object({ isWarned: z.boolean() }),
  async run(tx, actor, { invoiceId, days }) {
    const row = await submissions.lockOfInvoice(tx, invoiceId);
    if (!row || isFinal(row.state) || (row.warnedDays !== null && row.warnedDays <= days)) return { isWarned: false };
    const leavesNow = maySend(row.state) && (await planOf(tx)) === 'premium';
    await submissions.updateSubmission(tx, row.id, {
      warnedDays: days,
      ...(leavesNow ? { releaseAt: actor.asOf } : {}),
    });
    const [{ email }, { printedNumber }] = [await companyOf(tx), await submissions.revisionOf(tx, row.revisionId)];
    await promiseMail(tx, {
      clientId: row.clientId,
      subjectKind: 'invoice',
      subjectId: invoiceId,
      template: 'spv-term',
      recipient: email,
      language: 'ro',
      data: { number: printedNumber ?? '', workingDays: days, deadline: row.deadlineDate },
    });
    tx.emit({
      type: 'SubmissionTermNear',
      subject: invoiceId,
      clientId: row.clientId,
      invoiceId,
      ...(leavesNow ? { wakes: 'spv' as const } : {}),
      facts: { date: row.deadlineDate },
    });
    return { isWarned: true };
  },
});
