import type { PdfDocuments } from '#documents/pdf/kinds.ts';
import { reviveJson, storedJson } from '#domain/kernel/json.ts';

type SignedKind = 'contract' | 'addendum' | 'acceptance';

/** A paper that is signed here, as its printer wants it. */
export type SignedDocument = { [K in SignedKind]: { kind: K; data: PdfDocuments[K] } }[SignedKind];

/** As the column of an envelope keeps it. */
export const storedDocument = (document: SignedDocument) => storedJson(document);

/** What was frozen when it was put before the parties. Guaranteed: only `openEnvelope` writes the column, from one of these. */
export const thawedDocument = (stored: Record<string, unknown>): SignedDocument => reviveJson(stored) as SignedDocument;
