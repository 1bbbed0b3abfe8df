import { daysBetween, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { pluralRo } from '#domain/messages/plural.ts';
import type { InvoiceFacts } from './facts.ts';

type Said = Pick<InvoiceFacts, 'kind' | 'paymentTerms' | 'issueDate' | 'dueDate'>;

/** BT-20: the company's own words, else what the due date says; what is reversed is not paid. */
export function paymentTermsOf({ kind, paymentTerms, issueDate, dueDate }: Said): string | undefined {
  if (kind === 'storno') return undefined;
  if (paymentTerms !== null) return paymentTerms;
  if (dueDate === null) return undefined;
  const days = daysBetween(issueDate, dueDate);
  if (days <= 0) return 'Plata la emiterea facturii.';
  return `Termen de plată: ${pluralRo(days, 'zi', 'zile')} de la emitere, până la ${formatCivilDate(dueDate)}.`;
}
