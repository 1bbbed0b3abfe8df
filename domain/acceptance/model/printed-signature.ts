import type { Party, Signature } from '#documents/pdf/layout/schema.ts';
import type { RecordedWay, Party as SigningParty } from '#domain/signing/model/signature.ts';
import { drawingBytes } from '#domain/signing/model/drawing.ts';

interface Signed {
  id: string;
  party: SigningParty;
  state: 'waiting' | 'signed' | 'refused';
  method: 'typed' | 'drawn' | 'recorded' | null;
  signerName: string | null;
  signerRole: string | null;
  drawing: string | null;
  recordedWay: RecordedWay | null;
  at: Date | null;
}

/**
 * A party's place at the foot of a paper. What was recorded by our people bears the name only: nobody signed it here, unless
 * with a qualified signature in a file of its own.
 */
export function printedSignature(row: Signed, partyName: string): Signature {
  const place: Signature = {
    role: row.party === 'company' ? 'provider' : 'beneficiary',
    partyName,
    signerName: row.signerName ?? undefined,
    position: row.signerRole ?? undefined,
  };
  if (row.state !== 'signed' || !row.at) return place;
  if (row.method === 'recorded')
    return row.recordedWay === 'qualified'
      ? { ...place, evidence: { signedAt: row.at, method: 'qualified', reference: row.id } }
      : place;
  const bytes = row.drawing === null ? undefined : drawingBytes(row.drawing);
  return {
    ...place,
    ...(bytes ? { picture: { bytes, mimeType: 'image/png' as const } } : { typed: row.signerName ?? undefined }),
    evidence: { signedAt: row.at, method: row.method === 'drawn' ? 'drawn' : 'typed', reference: row.id },
  };
}

/** A place to be signed by hand, or later: who would sign, and nothing signed. */
export const emptyPlace = (role: Signature['role'], { name, representative }: Party): Signature => ({
  role,
  partyName: name,
  signerName: representative?.name,
  position: representative?.position,
});
