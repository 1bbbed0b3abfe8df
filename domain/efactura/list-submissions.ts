import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';
import { workingDaysBetween } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { SUBMISSION_STATES } from './model/submission.ts';
import { openWithInvoices } from './repo-list.ts';

const Row = z.object({
  invoiceId: id<'invoice'>(),
  number: z.string(),
  clientName: z.string(),
  payable: amount(),
  currency: z.string(),
  state: z.enum(SUBMISSION_STATES),
  deadlineDate: civilDate(),
  /** Working days that are left; zero on the last one, negative after it. */
  daysLeft: z.number().int(),
  releaseAt: instant().nullable(),
  nextCheckAt: instant().nullable(),
  answerText: z.string().nullable(),
});

/** Everything at or on its way to ANAF that is not at rest, and what it refused, nearest deadline first. */
export const listSubmissions = defineQuery({
  name: 'efactura.listSubmissions',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/submissions', summary: 'Invoices on their way to SPV' },
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  async run(tx, actor) {
    const rows = await openWithInvoices(tx);
    const today = civilDateOf(actor.asOf);
    const dates = [today, ...rows.map((row) => row.deadlineDate)].sort();
    const holidays = await holidaysBetween(tx, dates[0] ?? today, addDays(dates.at(-1) ?? today, 1));
    const left = (deadline: (typeof rows)[number]['deadlineDate']) =>
      deadline >= today
        ? workingDaysBetween(today, deadline, holidays)
        : -workingDaysBetween(deadline, today, holidays);
    return { rows: rows.map((row) => ({ ...row, number: row.number ?? '', daysLeft: left(row.deadlineDate) })) };
  },
});
