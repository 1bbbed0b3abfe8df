import { remindPayment } from '#domain/collections/remind-payment.ts';
import { nextSettlementStep } from '#domain/efactura/next-settlement-step.ts';
import { warnTerm } from '#domain/efactura/warn-term.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { systemVerb } from '../system-verb.ts';

export interface InvoiceRef {
  tenantId: TenantId;
  invoiceId: string;
}

const REASON = 'invoice settlement';
const next = systemVerb(nextSettlementStep, REASON);
const warn = systemVerb(warnTerm, REASON);
const remind = systemVerb(remindPayment, REASON);

export const settlementActivities = () => ({
  nextSettlementStep: ({ tenantId, invoiceId }: InvoiceRef, asOf: number) => next({ tenantId, asOf }, { invoiceId }),
  /** Tells of the SPV term. Done twice it tells once. */
  async warnTerm({ tenantId, invoiceId }: InvoiceRef, days: number, asOf: number): Promise<void> {
    await warn({ tenantId, asOf }, { invoiceId, days });
  },
  /** Sends one rung of reminders. Done twice it sends once. */
  async remindPayment({ tenantId, invoiceId }: InvoiceRef, rung: number, asOf: number): Promise<void> {
    await remind({ tenantId, asOf }, { invoiceId, rung });
  },
});
export type SettlementActivities = ReturnType<typeof settlementActivities>;
