import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { bookOf, type OpenBooks } from './book.ts';
import type { Entry, OpenItem, Payer } from './entry.ts';
import { suggest } from './suggest.ts';

/** Money that came on 24 November 2026. */
export const anEntry = (values: Partial<Entry> = {}): Entry => ({
  date: civilDate('2026-11-24'),
  direction: 'in',
  amount: 121_000n,
  currency: 'RON',
  text: '',
  reference: null,
  name: null,
  iban: null,
  ...values,
});

/** An invoice of 1.210,00 lei, due on the day of `anEntry`. */
export const anItem = (number: string, values: Partial<OpenItem> = {}): OpenItem => ({
  id: number,
  kind: 'invoice',
  clientId: 'crinul',
  number,
  open: 121_000n,
  currency: 'RON',
  issueDate: civilDate('2026-11-09'),
  dueDate: civilDate('2026-11-24'),
  ...values,
});

export const aPayer = (clientId: string, name: string, values: Partial<Payer> = {}): Payer => ({
  clientId,
  name,
  cui: null,
  iban: null,
  learnt: [],
  ...values,
});

export const CRINUL = aPayer('crinul', 'Crinul Alb Residence SRL', { cui: '14399840' });
export const ALFA = aPayer('alfa', 'Alfa Construct SRL');
export const IBAN = 'RO49AAAA1B31007593840000';

export const someBooks = (values: Partial<OpenBooks> = {}): OpenBooks => ({
  items: [],
  payers: [CRINUL, ALFA],
  recorded: [],
  bills: [],
  payouts: [],
  prefixes: [],
  ownIbans: [],
  rateOn: (currency) => ({ RON: 10_000n, EUR: 50_000n })[currency],
  chargeTolerance: 2_000n,
  ...values,
});

export const suggested = (books: Partial<OpenBooks>, entry: Partial<Entry>) =>
  suggest(bookOf(someBooks(books)), anEntry(entry));
