import { sum } from '#domain/kernel/pure/decimal.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { VatCategory } from './totals.ts';

/** A line of an issued advance invoice with what of it no final invoice deducted and no storno took. */
export interface AdvanceLeft {
  lineId: Id<'invoiceLine'>;
  invoiceId: Id<'invoice'>;
  number: string;
  date: CivilDate;
  vatCategory: VatCategory;
  vatRate: number;
  exemptionReason: string | null;
  /** Before VAT, minor units. */
  net: bigint;
}

/** An advance to be deducted: at most `net` of it, or as much as fits. */
export interface WantedDeduction {
  invoiceId: Id<'invoice'>;
  net?: bigint | undefined;
}

export interface Deduction extends AdvanceLeft {
  /** What is deducted of the line, positive. */
  taken: bigint;
}

/** A line of the invoice that deducts. */
export interface Billed {
  net: bigint;
  vatCategory: VatCategory;
  vatRate: number;
}

/**
 * What each advance gives, in the order asked for: per VAT category and rate never more than the lines of that rate, so
 * that no group and no invoice becomes negative.
 * @law Cod fiscal art. 282 (2) b): VAT of an advance is regularised at the rate it was taken at
 */
export function deductionsOf(
  wanted: readonly WantedDeduction[],
  left: readonly AdvanceLeft[],
  lines: readonly Billed[],
): Deduction[] {
  const room = new Map<string, bigint>();
  for (const line of lines) room.set(groupOf(line), (room.get(groupOf(line)) ?? 0n) + line.net);
  return wanted.flatMap(({ invoiceId, net }) => {
    let limit = net;
    return left
      .filter((one) => one.invoiceId === invoiceId)
      .flatMap((one) => {
        const free = room.get(groupOf(one)) ?? 0n;
        const taken = [one.net, free, ...(limit === undefined ? [] : [limit])].reduce((a, b) => (b < a ? b : a));
        if (taken <= 0n) return [];
        room.set(groupOf(one), free - taken);
        if (limit !== undefined) limit -= taken;
        return [{ ...one, taken }];
      });
  });
}

const groupOf = ({ vatCategory, vatRate }: Omit<Billed, 'net'>) => `${vatCategory} ${vatRate}`;

/** What of an advance invoice is deducted in all. */
export const takenOf = (invoiceId: string, deductions: readonly Deduction[]): bigint =>
  sum(deductions.filter((one) => one.invoiceId === invoiceId).map((one) => one.taken));
