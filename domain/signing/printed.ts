import type { Evidence } from '#documents/pdf/evidence/schema.ts';
import type { Signature } from '#documents/pdf/layout/schema.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { firstOpeningOf } from '#domain/links/steps.ts';
import type { Locale } from '#domain/messages/index.ts';
import { evidencePage, type EvidenceFacts } from './model/evidence.ts';
import { signaturePlaces } from './model/places.ts';
import { isSignedHere, type Party } from './model/signature.ts';
import { type SignedDocument, thawedDocument } from './model/signed-document.ts';
import * as envelopes from './repo.ts';

export interface PrintedSigning {
  /** What is before the parties, as long as not everybody has signed: nobody sees another paper than the others. */
  shown: Original | undefined;
  /** What they had before them, and the envelope, once everybody has signed it here: it is sealed, or is about to be. */
  toSeal: ToSeal | undefined;
  signatures: Signature[];
  isComplete: boolean;
  /** Nobody signs here: the paper is for signing by hand. */
  isByHand: boolean;
  /** When the last thing about the signatures happened; undefined before any. */
  changedAt: Date | undefined;
  evidence: Evidence | undefined;
}

export interface Original {
  document: SignedDocument;
  createdAt: Date;
}

export interface ToSeal {
  envelopeId: Id<'envelope'>;
  original: Original;
}

export interface SignedPaper {
  subjectId: string;
  /** The version of the links to it. */
  version: number;
  /** The hash of the wording printed: another wording's signatures are not shown under it. Undefined where there is one wording. */
  sha256: string | null | undefined;
  names: Record<Party, string>;
  document: EvidenceFacts['document'];
  locale: Locale;
}

/** What a paper prints of its signing: the places at its foot and, when everybody has signed and one of them here, the evidence. */
export async function printedSigningOf(tx: Tx, paper: SignedPaper): Promise<PrintedSigning> {
  const { names, document, locale } = paper;
  const envelope = await envelopes.latestOf(tx, paper.subjectId);
  if (!envelope || (paper.sha256 !== undefined && envelope.documentSha256 !== paper.sha256))
    return {
      shown: undefined,
      toSeal: undefined,
      signatures: signaturePlaces([], names),
      isComplete: false,
      isByHand: false,
      changedAt: undefined,
      evidence: undefined,
    };
  const signatures = await envelopes.signaturesOf(tx, envelope.id);
  const isComplete = envelope.state === 'complete';
  const isHere = signatures.some((one) => one.method === 'typed' || one.method === 'drawn');
  const original = envelope.document && {
    document: thawedDocument(envelope.document),
    createdAt: envelope.createdAt,
  };
  const openedAt = await firstOpeningOf(tx, paper.subjectId, paper.version);
  return {
    shown: original && !isComplete ? original : undefined,
    toSeal: original && isComplete && isSignedHere(signatures) ? { envelopeId: envelope.id, original } : undefined,
    signatures: signaturePlaces(signatures, names),
    isComplete,
    isByHand: !isHere,
    changedAt: signatures.reduce<Date | undefined>(
      (last, { at }) => (at !== null && (last === undefined || at > last) ? at : last),
      undefined,
    ),
    evidence:
      isComplete && isHere ? evidencePage({ envelope, signatures, openedAt, names, document, locale }) : undefined,
  };
}
