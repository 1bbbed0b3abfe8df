import type { Evidence } from '#documents/pdf/evidence/schema.ts';
import type { Signature } from '#documents/pdf/layout/schema.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { latestLink } from '#domain/links/steps.ts';
import type { Locale } from '#domain/messages/index.ts';
import { evidencePage, type EvidenceFacts } from './model/evidence.ts';
import { signaturePlaces } from './model/places.ts';
import type { Party } from './model/signature.ts';
import * as envelopes from './repo.ts';

export interface PrintedSigning {
  signatures: Signature[];
  isComplete: boolean;
  /** Nobody signs here: the paper is for signing by hand. */
  isByHand: boolean;
  /** When the last thing about the signatures happened; undefined before any. */
  changedAt: Date | undefined;
  evidence: Evidence | undefined;
}

export interface SignedPaper {
  subjectId: string;
  /** The version of the links to it. */
  version: number;
  /** The hash of the wording printed: another wording's signatures are not shown under it. */
  sha256: string | null;
  names: Record<Party, string>;
  document: EvidenceFacts['document'];
  locale: Locale;
}

/** What a paper prints of its signing: the places at its foot and, when everybody has signed and one of them here, the evidence. */
export async function printedSigningOf(tx: Tx, paper: SignedPaper): Promise<PrintedSigning> {
  const { names, document, locale } = paper;
  const envelope = await envelopes.latestOf(tx, paper.subjectId);
  if (!envelope || envelope.documentSha256 !== paper.sha256)
    return {
      signatures: signaturePlaces([], names),
      isComplete: false,
      isByHand: false,
      changedAt: undefined,
      evidence: undefined,
    };
  const signatures = await envelopes.signaturesOf(tx, envelope.id);
  const isComplete = envelope.state === 'complete';
  const isHere = signatures.some((one) => one.method === 'typed' || one.method === 'drawn');
  const openedAt = (await latestLink(tx, paper.subjectId, paper.version))?.firstOpenedAt ?? null;
  return {
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
