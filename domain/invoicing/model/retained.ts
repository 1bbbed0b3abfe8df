import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { divRound } from '#domain/kernel/pure/decimal.ts';
import type { InvoiceKind } from './invoice.ts';

/** What of an invoice the client keeps as a guarantee, minor units, and the day on which it pays it. */
export interface Retained {
  amount: bigint;
  until: CivilDate;
}

interface Invoiced {
  kind: InvoiceKind;
  issueDate: CivilDate;
  /** Before VAT. */
  net: bigint;
}

const WHOLE = 10_000n;

/**
 * The contract's guarantee in one invoice: a share of what it says before VAT. It is no discount, all of the invoice is owed.
 * Advances and storno bear none, nor does what is issued once the guarantee is released. @law HG 395/2016 art. 39 and 40 (3)
 */
export function retainedOf(
  retention: { percent: number; until: CivilDate } | null,
  { kind, issueDate, net }: Invoiced,
): Retained | null {
  if (retention === null || net <= 0n || (kind !== 'invoice' && kind !== 'final')) return null;
  if (retention.until <= issueDate) return null;
  const amount = divRound(net * BigInt(retention.percent), WHOLE);
  return amount > 0n ? { amount, until: retention.until } : null;
}
