import type { Signature } from '#documents/pdf/layout/schema.ts';
import type { PaperDocument } from './paper-for.ts';

/** A paper to be signed by hand: empty boxes for signature and stamp. Kinds without signatures stay as they are. */
export function byHand(document: PaperDocument): PaperDocument {
  if (document.kind === 'contract')
    return { ...document, data: { ...document.data, ...empty(document.data.signatures) } };
  if (document.kind === 'addendum')
    return { ...document, data: { ...document.data, ...empty(document.data.signatures) } };
  if (document.kind === 'acceptance')
    return { ...document, data: { ...document.data, ...empty(document.data.signatures) } };
  return document;
}

const empty = (signatures: readonly Signature[]) => ({
  variant: 'handwritten' as const,
  signatures: signatures.map(({ role, partyName, signerName, position }) => ({
    role,
    partyName,
    signerName,
    position,
  })),
});
