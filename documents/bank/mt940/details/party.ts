/** What a text of a bank says of the payment. */
export interface Details {
  readonly remittance: string;
  readonly counterparty: string | null;
  readonly iban: string | null;
  readonly cui: string | null;
  readonly endToEnd: string | null;
}

/** What helps to read the text of an entry. */
export interface TextOf {
  /** The lines of `:86:` as they stand. */
  readonly lines: readonly string[];
  readonly sign: '+' | '-';
  /** The account of the statement, which is never the other party's. */
  readonly account: string | null;
}

export const NOBODY = { counterparty: null, iban: null, cui: null, endToEnd: null } as const;

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const orNull = (text: string | undefined): string | null => {
  const squeezedText = squeezed(text ?? '');
  return squeezedText === '' ? null : squeezedText;
};

const NOT_PROVIDED = /^(?:not\s?provided|nonref|n\/?a|null|-+)$/i;

/** A reference that says something; empty for the words with which banks say that there is none. */
export const realReference = (text: string | null | undefined): string | null => {
  const found = orNull(text ?? undefined);
  return found === null || NOT_PROVIDED.test(found) ? null : found;
};

/** A Romanian account by its shape: control digits are not asked, because anonymised and mistyped ones are to be shown too. */
export const RO_IBAN = /RO\d{2}[A-Z]{4}[A-Z0-9]{16}/g;

/** A tax number without `RO`, when the text is one by its shape. */
export const cuiOf = (text: string | undefined): string | null => {
  const [, digits] = /^(?:RO)?\s?([1-9]\d{1,9})$/i.exec((text ?? '').trim()) ?? [];
  return digits ?? null;
};
