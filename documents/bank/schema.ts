import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export type Sign = '+' | '-';

/** What one booking, or one part of a batch, says of itself. Amounts are positive hundredths; the sign says where the money went. */
export interface ReadPart {
  readonly amount: bigint;
  readonly sign: Sign;
  /** Empty when it is the currency of the account. */
  readonly currency: string | null;
  /** The reference that stands on the booking as the file has it: in MT940 the customer's, `NONREF` included. */
  readonly reference: string | null;
  /** The bank's own reference: MT940's second, CAMT's AcctSvcrRef. */
  readonly bankReference: string | null;
  /** What the payer's program called the payment. */
  readonly endToEnd: string | null;
  /** A structured reference of the payee (CdtrRefInf, ISO 11649): the strongest link to an invoice. */
  readonly creditorReference: string | null;
  /** The payer's words; empty when there are none. */
  readonly remittance: string;
  /** What the bank itself adds. */
  readonly info: string | null;
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
  /** The bank's code of the transaction: `NTRF`, `PMNT/RCDT/ESCT`, the word of a table. */
  readonly bankCode: string | null;
  readonly reversal: boolean;
  /** The payments of a batch that the bank tells one by one; empty when the booking is one payment. */
  readonly parts: readonly ReadPart[];
}

/** A balance with its own sign, in hundredths; `derived` from a running balance when the file states none. */
export interface Balance {
  readonly amount: bigint;
  readonly currency: string | null;
  readonly day: CivilDate | null;
  readonly derived: boolean;
}

/** What is odd in a file that is read all the same, with its line. */
export type NoteCode =
  | 'noSuchDay'
  | 'balanceUnreadable'
  | 'otherCurrency'
  | 'currencies'
  | 'notBooked'
  | 'partsDiffer'
  | 'strayLine'
  | 'noBalance'
  | 'duplicateCopy';

export interface Note {
  readonly code: NoteCode;
  readonly line: number;
  readonly said: string;
}

/** The head of one statement, known once its last entry is read. */
export interface StatementHead {
  readonly account: string | null;
  readonly number: string | null;
  readonly currency: string | null;
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly entryCount: number;
  /** Signed sum of the entries in the statement's currency. */
  readonly sum: bigint;
  /** Whether opening + sum = closing; empty when a balance is missing or the currencies differ. */
  readonly ties: boolean | null;
  /** opening + sum − closing; 0 when it ties. */
  readonly difference: bigint | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  readonly notes: readonly Note[];
}

/** The account that a statement names before its entries. */
export interface NamedAccount {
  readonly account: string | null;
  readonly currency: string | null;
}

/** What a reader gives, in the order of the file: the entries of a statement, then its head. */
export type Piece =
  | { readonly kind: 'entry'; readonly entry: ReadEntry; readonly of: NamedAccount }
  | { readonly kind: 'statement'; readonly head: StatementHead };

export type StatementFormat = 'mt940' | 'camt' | 'csv';
