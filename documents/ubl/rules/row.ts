import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';

/** `fatal` makes ANAF refuse the file; `warning` does not. */
export type Severity = 'fatal' | 'warning';

/** What a failed rule knows about its place: the name of the term in both languages, and its value in the file. */
export type Told = { readonly ro: string; readonly en: string; readonly value: string; readonly node: UblElement };

/** The three sentences a person reads: what is wrong, why it matters, how to mend it. */
export type Sentences = { readonly what: string; readonly why: string; readonly mend: string };

/** The same in Romanian and in English. */
export type Said = { readonly ro: Sentences; readonly en: Sentences };

/**
 * One rule. `at` is where it is tried: names of elements joined by `/`, matching anywhere like an XSLT pattern unless it
 * begins with `/`; alternatives stand between `|`. `about` is the path from there to the culprit, if it is another.
 */
export type Row = {
  readonly id: string;
  readonly severity?: Severity;
  readonly at: string;
  readonly about?: string;
  /** Where the term and its field are not those of the culprit's place. */
  readonly term?: string;
  readonly field?: string;
  readonly when?: (node: UblElement) => boolean;
  readonly holds: (node: UblElement, document: Document) => boolean;
  readonly say: (told: Told) => Said;
};

/** The root of either kind. */
export const ROOT = '/ubl:Invoice|/cn:CreditNote';
export const LINE = 'cac:InvoiceLine|cac:CreditNoteLine';
export const SELLER = 'cac:AccountingSupplierParty/cac:Party';
export const BUYER = 'cac:AccountingCustomerParty/cac:Party';

/** The same tail behind each alternative: `under(LINE, 'cac:Item')` is `cac:InvoiceLine/cac:Item|cac:CreditNoteLine/cac:Item`. */
export const under = (heads: string, tail: string): string =>
  heads
    .split('|')
    .map((head) => `${head}/${tail}`)
    .join('|');
