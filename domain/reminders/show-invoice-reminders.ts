import { z } from 'zod';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, id, instant } from '#domain/kernel/schemas.ts';
import { ladderOf } from './ladder.ts';
import { heldBy, reminderOf } from './reminding.ts';
import * as reminders from './repo.ts';

/** How an invoice stands with its reminders: the last, the next, and what holds them. @throws NotFound */
export const showInvoiceReminders = defineQuery({
  name: 'reminders.showInvoiceReminders',
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
  api: { method: 'GET', path: '/invoices/{invoiceId}/reminders', summary: 'Reminders of an invoice' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({
    /** False for what is paid: nothing is left to hold. */
    isUnpaid: z.boolean(),
    isOn: z.boolean(),
    held: z.enum(['client', 'stopped', 'disputed', 'guarantee']).nullable(),
    disputeReason: z.string().nullable(),
    promisedFor: civilDate().nullable(),
    remindedAt: instant().nullable(),
    nextAt: instant().nullable(),
  }),
  async run(tx, _actor, { invoiceId }) {
    await invoiceOf(tx, invoiceId);
    const ladder = await ladderOf(tx);
    const row = await reminders.findUnpaid(tx, invoiceId);
    return {
      isUnpaid: row !== undefined,
      isOn: ladder.state === 'on',
      held: (row && heldBy(row)) ?? null,
      disputeReason: row?.disputeReason ?? null,
      promisedFor: row?.promisedFor ?? null,
      remindedAt: row?.remindedAt ?? null,
      nextAt: (row && (await reminderOf(tx, ladder, row)))?.at ?? null,
    };
  },
});
