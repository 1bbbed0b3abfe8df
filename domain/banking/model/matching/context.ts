import type { Book } from './book.ts';
import type { Entry, OpenItem } from './entry.ts';
import type { Mentions } from './number-index.ts';
import { type Payers, payersOf } from './payers.ts';
import { read, type Reading } from './reading.ts';

/** One entry, read and looked up: what every hypothesis about it starts from. */
export interface Context {
  book: Book;
  entry: Entry;
  reading: Reading;
  payers: Payers;
  mentions: Mentions<OpenItem>;
}

export function contextOf(book: Book, entry: Entry): Context {
  const reading = read(entry);
  return { book, entry, reading, payers: payersOf(book, entry, reading), mentions: book.numbers.mentionsIn(reading) };
}
