import { nextSettlementStep } from '#domain/collections/next-settlement-step.ts';
import { releaseByItself } from '#domain/efactura/release-by-itself.ts';
import { warnTerm } from '#domain/efactura/warn-term.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { remindPayment } from '#domain/reminders/remind-payment.ts';
import { systemVerb } from '../system-verb.ts';

export interface InvoiceRef {
  tenantId: TenantId;
  invoiceId: Id<'invoice'>;
}

const REASON = 'invoice settlement';
const next = systemVerb(nextSettlementStep, REASON);
const warn = systemVerb(warnTerm, REASON);
const release = systemVerb(releaseByItself, REASON);
const remind = systemVerb(remindPayment, REASON);

/** One system verb for each step; every one re-reads its rows and does nothing when it is no longer due. */
export const settlementActivities = () => ({
  nextSettlementStep: ({ tenantId, invoiceId }: InvoiceRef, asOf: number) => next({ tenantId, asOf }, { invoiceId }),
  warnSpvTerm: ({ tenantId, invoiceId }: InvoiceRef, asOf: number) => warn({ tenantId, asOf }, { invoiceId }),
  releaseSubmission: ({ tenantId, invoiceId }: InvoiceRef, asOf: number) => release({ tenantId, asOf }, { invoiceId }),
  remindPayment: ({ tenantId, invoiceId }: InvoiceRef, asOf: number) => remind({ tenantId, asOf }, { invoiceId }),
});
export type SettlementActivities = ReturnType<typeof settlementActivities>;
