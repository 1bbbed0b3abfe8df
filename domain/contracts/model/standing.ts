/** How a document stands for the client who holds a link to one wording of it. */
export const STANDINGS = ['open', 'byHand', 'signed', 'refused', 'expired', 'superseded'] as const;
export type Standing = (typeof STANDINGS)[number];

interface Envelope {
  state: 'open' | 'complete' | 'refused' | 'expired' | 'withdrawn';
  documentSha256: string;
  expiresAt: Date;
}

interface Wording {
  sha256: string | null;
  /** Whether the document has no newer wording, sent or being written. */
  isCurrent: boolean;
  companySigned: boolean;
  asOf: Date;
}

/**
 * `sha256` is the hash of the wording that the link is for: once another wording was put to signing, or this one was taken
 * back, the link's is superseded. `companySigned` is false for a paper that both sign by hand.
 */
export function standingOf(
  envelope: Envelope | undefined,
  { sha256, isCurrent, companySigned, asOf }: Wording,
): Standing {
  if (!envelope || envelope.documentSha256 !== sha256) return 'superseded';
  switch (envelope.state) {
    case 'complete':
      return isCurrent ? 'signed' : 'superseded';
    case 'refused':
      return 'refused';
    case 'expired':
      return 'expired';
    case 'withdrawn':
      return 'superseded';
    case 'open':
      if (!isCurrent) return 'superseded';
      if (asOf >= envelope.expiresAt) return 'expired';
      return companySigned ? 'open' : 'byHand';
  }
}
