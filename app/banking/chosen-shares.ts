import { formatDecimal, parseDecimal } from '#domain/kernel/pure/decimal.ts';

interface Typed {
  invoiceId?: string;
  open?: string;
  amount?: string;
  settles?: string;
}

/** What a person typed beside the invoices that were found: those with a sum; of one alone the difference may be given up. */
export function chosenShares({ shares, why, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const chosen = (Array.isArray(shares) ? shares.map(asTyped) : []).filter(({ amount }) => amount !== undefined);
  const [only] = chosen.length === 1 ? chosen : [];
  const missing = only ? money(only.open) - money(only.settles ?? only.amount) : 0n;
  return {
    ...rest,
    shares: chosen.map(({ invoiceId, amount, settles }) => ({ invoiceId, amount, settles })),
    ...(why !== undefined && only && missing > 0n
      ? { writeOff: { invoiceId: only.invoiceId, amount: formatDecimal(missing, 2), why } }
      : {}),
  };
}

const money = (text: string | undefined): bigint => parseDecimal(text ?? '', 2) ?? 0n;

/** Guaranteed by the form's names; what is none of these is left to the verb's schema. */
const asTyped = (value: unknown) => (value ?? {}) as Typed;
