import { parseDecimal } from '#domain/kernel/pure/decimal.ts';
import { type CivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** `listed`: seen in SPV, not fetched yet; `unreadable`: kept, but no invoice that can be shown; `lost`: SPV no longer gives it. */
export const READING_STATES = ['listed', 'read', 'unreadable', 'lost'] as const;
export const DECISIONS = ['new', 'approved', 'rejected'] as const;
export const SEALS = ['valid', 'broken', 'unknown_signer', 'missing'] as const;
export type Seal = (typeof SEALS)[number];

/** Texts of the file that make the row; the rest stays in the document. */
interface Named {
  number?: string | undefined;
  issueDate?: string | undefined;
  dueDate?: string | undefined;
  currency?: string | undefined;
  payable?: string | undefined;
  supplier: { name?: string | undefined; code?: string | undefined };
}

/** What a list and a search need of a supplier's invoice; what the file says wrongly is null, never guessed. */
export interface ReceivedKey {
  supplierCui: string | null;
  supplierName: string | null;
  number: string | null;
  issueDate: CivilDate | null;
  dueDate: CivilDate | null;
  currency: string | null;
  payable: bigint | null;
}

const dateOrNull = (text: string | undefined): CivilDate | null =>
  text !== undefined && isCivilDate(text) ? text : null;

export function receivedKey({ number, issueDate, dueDate, currency, payable, supplier }: Named): ReceivedKey {
  const digits = supplier.code?.replace(/\D/g, '') ?? '';
  return {
    supplierCui: /^\d{2,13}$/.test(digits) ? digits : null,
    supplierName: supplier.name?.slice(0, 300) ?? null,
    number: number?.slice(0, 200) ?? null,
    issueDate: dateOrNull(issueDate),
    dueDate: dateOrNull(dueDate),
    currency: currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : null,
    payable: payable === undefined ? null : (parseDecimal(payable, 2) ?? null),
  };
}
