import { z } from 'zod';
import { guardStep } from '#domain/efactura/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { nextReminderOf } from '#domain/reminders/steps.ts';

const SettlementStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rest') }),
  z.object({ do: z.enum(['warnTerm', 'release', 'remind']), waitMs: z.number().int().min(0) }),
  z.object({ do: z.literal('watch'), waitMs: z.number().int().min(0) }),
]);
type SettlementStep = z.output<typeof SettlementStep>;

const DAY_MS = 24 * 3_600_000;

/**
 * What an invoice's workflow does next, decided from rows alone: the deadline guard until ANAF's word is known, then the
 * reminders of what is open. It rests when nothing is owed to SPV or by the client, or the ladder is over.
 */
export const nextSettlementStep = defineQuery({
  name: 'collections.nextSettlementStep',
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
  output: SettlementStep,
  async run(tx, actor, { invoiceId }): Promise<SettlementStep> {
    const { state, kind } = await invoiceOf(tx, invoiceId);
    if (state === 'draft' || state === 'annulled' || kind === 'proforma') return { do: 'rest' };
    const waitMs = (at: Date) => Math.max(0, at.getTime() - actor.asOf.getTime());
    const guard = await guardStep(tx, invoiceId);
    if (guard.do === 'watch') return { do: 'watch', waitMs: DAY_MS };
    if (guard.do !== 'over') return { do: guard.do, waitMs: waitMs(guard.at) };
    const reminder = await nextReminderOf(tx, invoiceId);
    return reminder ? { do: 'remind', waitMs: waitMs(reminder.at) } : { do: 'rest' };
  },
});
