import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export type Sign = '+' | '-';

/** What one booking, or one part of a batch, says of itself. Amounts are positive hundredths; the sign says where the money went. */
export interface ReadPart {
  readonly amount: bigint;
  readonly sign: Sign;
  readonly currency: string | null;
  /** The bank's own reference of the booking. */
  readonly reference: string | null;
  /** What the payer's program called the payment. */
  readonly endToEnd: string | null;
  /** A structured reference of the payee (CdtrRefInf, ISO 11649): the strongest link to an invoice. */
  readonly creditorReference: string | null;
  readonly remittance: string;
  readonly counterparty: string | null;
  /** As the bank writes it, without blanks; not always an IBAN, and not always with right check digits. */
  readonly iban: string | null;
  readonly cui: string | null;
}

export interface ReadEntry extends ReadPart {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly bookedDay: CivilDate;
  readonly valueDay: CivilDate | null;
  /** The bank's code of the transaction: `NTRF`, `PMNT/RCDT/ESCT`, the word of a CSV. */
  readonly bankCode: string | null;
  readonly reversal: boolean;
  /** The payments of a batch; empty when the booking is one payment or the bank does not say. */
  readonly parts: readonly ReadPart[];
}
