import type { z } from 'zod';
import { instant } from '../format.ts';
import { layoutLabels } from './labels.ts';
import type { Locale, Signature, SigningVariant } from './schema.ts';

/** The places at the foot: boxes to sign by hand, or what was signed on the page with its evidence. */
export function signaturesView(signatures: Signature[], variant: z.infer<typeof SigningVariant>, locale: Locale) {
  const l = layoutLabels[locale];
  return {
    handwritten: variant === 'handwritten',
    labels: { signature: l.signature, stamp: l.stamp, date: l.signatureDate, signer: l.signer },
    places: signatures.map(({ role, partyName, signerName, position, picture, typed, evidence }) => ({
      role: l[role],
      partyName,
      signer: [signerName, position].filter(Boolean).join(', ') || undefined,
      picture,
      pictureAlt: l.signatureOf(signerName ?? partyName),
      typed,
      evidence: evidence && [
        `${l.signedAt}: ${instant(evidence.signedAt, locale)}`,
        [l.method[evidence.method], evidence.reference].filter(Boolean).join(' · '),
      ],
    })),
  };
}
