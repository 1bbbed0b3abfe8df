import { z } from 'zod';
import { balanceOf } from '#domain/collections/steps.ts';
import { nextReminder } from '#domain/collections/model/reminder.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { planOf } from '#domain/plans/steps.ts';
import { daysBefore } from './guard-days.ts';
import { nextWarning } from './model/guard.ts';
import { isFinal } from './model/submission.ts';
import * as submissions from './repo.ts';

const wait = z.number().int().min(0);
const Step = z.discriminatedUnion('do', [
  z.object({ do: z.literal('end') }),
  z.object({ do: z.literal('warn'), days: z.number().int(), waitMs: wait }),
  z.object({ do: z.literal('remind'), rung: z.number().int(), waitMs: wait }),
  z.object({ do: z.literal('watch'), waitMs: wait }),
]);
type Step = z.output<typeof Step>;

const DAY_MS = 86_400_000;

/**
 * What an issued invoice's workflow does next: warn of the SPV term until ANAF's answer is final, then, on Premium, remind
 * of the payment until it is settled. It ends when nothing is left to hold.
 */
export const nextSettlementStep = defineQuery({
  name: 'efactura.nextSettlementStep',
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
  output: Step,
  async run(tx, actor, { invoiceId }): Promise<Step> {
    const until = (at: Date) => Math.max(0, at.getTime() - actor.asOf.getTime());
    const submission = await submissions.ofInvoice(tx, invoiceId);
    if (submission && !isFinal(submission.state)) {
      const warning = nextWarning(await daysBefore(tx, submission.deadlineDate), submission.warnedDays);
      return warning ? { do: 'warn', days: warning.days, waitMs: until(warning.at) } : { do: 'watch', waitMs: DAY_MS };
    }
    if (submission?.state === 'rejected') return { do: 'watch', waitMs: DAY_MS };
    const balance = await balanceOf(tx, invoiceId);
    if (!balance || balance.open <= 0n || balance.dueDate === null || (await planOf(tx)) !== 'premium')
      return { do: 'end' };
    const holidays = await holidaysBetween(tx, addDays(balance.dueDate, -10), addDays(balance.dueDate, 60));
    const reminder = nextReminder(balance.dueDate, balance.remindedRung, actor.asOf, holidays);
    return reminder ? { do: 'remind', rung: reminder.rung, waitMs: until(reminder.at) } : { do: 'end' };
  },
});
