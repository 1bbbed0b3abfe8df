import type { ShownAllocation } from './shown-payment.ts';

/** The invoices of which a payment still settles a part, each once with how much; what was taken back again is left out. */
export function settledNow(
  allocations: readonly ShownAllocation[],
): { invoiceId: string; number: string | null; amount: bigint }[] {
  const sums = new Map<string, bigint>();
  for (const { invoiceId, amount } of allocations) sums.set(invoiceId, (sums.get(invoiceId) ?? 0n) + amount);
  return allocations
    .filter(({ invoiceId }, index) => allocations.findIndex((one) => one.invoiceId === invoiceId) === index)
    .filter(({ invoiceId }) => (sums.get(invoiceId) ?? 0n) > 0n)
    .map(({ invoiceId, number }) => ({ invoiceId, number, amount: sums.get(invoiceId) ?? 0n }));
}
