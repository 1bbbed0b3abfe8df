import type { Evidence } from '#documents/pdf/evidence/schema.ts';
import type { SignedDocument } from '#domain/signing/model/signed-document.ts';
import type { PaperDocument } from './paper-for.ts';

/** The file that the parties had before them, as it travels inside the sealed one. */
export interface OriginalFile {
  name: string;
  sha256: string;
  sizeBytes: number;
}

export const isSignable = (document: PaperDocument): document is SignedDocument =>
  document.kind === 'contract' || document.kind === 'addendum' || document.kind === 'acceptance';

/** A signed paper whose page of evidence quotes the file that was signed. A paper without evidence stays as it is. */
export function quoting(document: SignedDocument, file: OriginalFile): SignedDocument {
  const evidence = document.data.evidence && quotedIn(document.data.evidence, file);
  if (document.kind === 'contract') return { kind: document.kind, data: { ...document.data, evidence } };
  if (document.kind === 'addendum') return { kind: document.kind, data: { ...document.data, evidence } };
  return { kind: document.kind, data: { ...document.data, evidence } };
}

const quotedIn = (evidence: Evidence, { name, sha256, sizeBytes }: OriginalFile): Evidence => ({
  ...evidence,
  document: { ...evidence.document, sha256, file: { name, sizeBytes } },
});
