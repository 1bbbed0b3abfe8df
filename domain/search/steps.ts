import { searchTerms } from '#domain/kernel/pure/fold.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { replaceTerms } from './repo.ts';

export type SearchKind = 'client' | 'lead' | 'offer' | 'contract' | 'invoice' | 'acceptance';

/** Makes a row findable by these texts: folded words, numbers with and without zeros. Replaces what it was findable by before. */
export const indexTerms = (tx: Tx, kind: SearchKind, id: string, texts: readonly (string | null)[]): Promise<void> =>
  replaceTerms(tx, kind, id, [...new Set(texts.flatMap((text) => (text === null ? [] : searchTerms(text))))]);
