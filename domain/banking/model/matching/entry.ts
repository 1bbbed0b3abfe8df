import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** What a line of a statement says to the matcher. The amount is positive, in minor units of its currency. */
export interface Entry {
  date: CivilDate;
  direction: 'in' | 'out';
  amount: bigint;
  currency: string;
  /** Details of the payment as the bank wrote them. */
  text: string;
  reference: string | null;
  /** The other party. */
  name: string | null;
  iban: string | null;
}

/** An invoice or a proforma that waits for money, with what is open of it in minor units. */
export interface OpenItem {
  id: string;
  kind: 'invoice' | 'proforma';
  clientId: string;
  number: string;
  open: bigint;
  currency: string;
  issueDate: CivilDate;
  dueDate: CivilDate | null;
  /** Lei for a unit of its currency, ×10^4, as the invoice names it; absent in lei. */
  rate?: bigint;
}

/** A client as payments show it: its name, its tax number, the account on its card and those learnt from confirmations. */
export interface Payer {
  clientId: string;
  name: string;
  cui: string | null;
  iban: string | null;
  learnt: readonly { iban: string; times: number }[];
}

/** Money that a person recorded before the statement came, and that no entry explains yet. */
export interface RecordedPayment {
  id: string;
  clientId: string;
  amount: bigint;
  currency: string;
  date: CivilDate;
  /** The number of the payment order, or another reference. */
  reference: string | null;
  /** What of it no invoice took; what a refund can go back from. */
  unallocated: bigint;
  isTied: boolean;
}

/** An invoice of a supplier. */
export interface Bill {
  id: string;
  supplierName: string;
  supplierCui: string | null;
  number: string;
  amount: bigint;
  currency: string;
  issueDate: CivilDate;
}

/** What a card service sends to the bank: its payments less its fees. */
export interface Payout {
  id: string;
  amount: bigint;
  currency: string;
  date: CivilDate;
}
