import type { Picture, Signature } from '#documents/pdf/layout/schema.ts';
import { drawingBytes } from './drawing.ts';
import type { Party, RecordedWay } from './signature.ts';

export interface GivenSignature {
  party: Party;
  state: 'waiting' | 'signed' | 'refused';
  method: 'typed' | 'drawn' | 'recorded' | null;
  signerName: string | null;
  signerRole: string | null;
  drawing: string | null;
  recordedWay: RecordedWay | null;
  registrationNumber: string | null;
  at: Date | null;
}

const ROLES = { company: 'provider', client: 'beneficiary' } as const satisfies Record<Party, Signature['role']>;

/** A drawn signature as papers print it; undefined for any other. */
export function drawnPicture({ drawing }: Pick<GivenSignature, 'drawing'>): Picture | undefined {
  const bytes = drawing === null ? undefined : drawingBytes(drawing);
  return bytes && { bytes, mimeType: 'image/png' };
}

function evidenceOf({ method, recordedWay, at, registrationNumber }: GivenSignature): Signature['evidence'] {
  if (at === null || method === null) return undefined;
  if (method !== 'recorded') return { signedAt: at, method };
  if (recordedWay !== 'qualified') return undefined;
  return { signedAt: at, method: 'qualified', reference: registrationNumber ?? undefined };
}

/** The places at the foot of a paper, filled in by who has signed. Without signatures they are empty, for signing by hand. */
export const signaturePlaces = (given: readonly GivenSignature[], names: Record<Party, string>): Signature[] =>
  (['company', 'client'] as const).map((party) => {
    const place = { role: ROLES[party], partyName: names[party] };
    const one = given.find((signature) => signature.party === party && signature.state === 'signed');
    if (!one) return place;
    return {
      ...place,
      signerName: one.signerName ?? undefined,
      position: one.signerRole ?? undefined,
      picture: drawnPicture(one),
      typed: one.method === 'typed' ? (one.signerName ?? undefined) : undefined,
      evidence: evidenceOf(one),
    };
  });
