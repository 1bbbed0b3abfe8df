import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { ladderOf, rulesOf } from './ladder.ts';
import { plannedOf } from './model/planned.ts';
import { heldBy, owed } from './reminding.ts';
import * as reminders from './repo.ts';
import { clientsWithoutAddress } from './repo-addresses.ts';

/** How far a dry run looks, in days from today. */
export const DRY_RUN_DAYS = 30;
const MOST = 2_000;

const Invoice = z.object({
  id: id<'invoice'>(),
  number: z.string().nullable(),
  open: amount(),
  currency: z.string(),
  days: z.number().int(),
});

/**
 * «Ce ar pleca»: every reminder of the next thirty days by the steps as they are saved, whether they are switched on or not,
 * one e-mail a client and day, if nobody pays meanwhile; and what is left out, with the reason.
 */
export const dryRun = defineQuery({
  name: 'reminders.dryRun',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/reminders/dry-run', summary: 'What reminders would go out in the next 30 days' },
  input: z.object({}),
  output: z.object({
    from: civilDate(),
    until: civilDate(),
    mails: z.array(
      z.object({
        date: civilDate(),
        clientId: id<'client'>(),
        clientName: z.string(),
        hasAddress: z.boolean(),
        invoices: z.array(Invoice),
      }),
    ),
    held: z.array(
      Invoice.omit({ days: true }).extend({
        clientId: id<'client'>(),
        clientName: z.string(),
        why: z.enum(['client', 'stopped', 'disputed', 'guarantee']),
      }),
    ),
    /** Whether there are more unpaid invoices than were looked at. */
    isCut: z.boolean(),
  }),
  async run(tx) {
    const from = civilDateOf(tx.asOf);
    const until = addDays(from, DRY_RUN_DAYS - 1);
    const rows = await reminders.unpaid(tx, MOST);
    const rules = await rulesOf(tx, await ladderOf(tx), until);
    const mails = plannedOf(
      rows.filter((row) => heldBy(row) === undefined),
      rules,
      { now: tx.asOf, until: endOfDay(until) },
    );
    const silent = await clientsWithoutAddress(tx, [...new Set(mails.map(({ clientId }) => clientId))]);
    return {
      from,
      until,
      mails: mails.map((mail) => ({
        ...mail,
        hasAddress: !silent.has(mail.clientId),
        invoices: mail.invoices.map(({ row, days }) => ({ ...shown(row), days })),
      })),
      held: rows.flatMap((row) => {
        const why = heldBy(row);
        return why ? [{ ...shown(row), clientId: row.clientId, clientName: row.clientName, why }] : [];
      }),
      isCut: rows.length === MOST,
    };
  },
});

const shown = (row: reminders.UnpaidRow) => ({
  id: row.invoiceId,
  number: row.number,
  open: owed(row) > 0n ? owed(row) : row.open,
  currency: row.currency,
});
