import type { Evidence } from '#documents/pdf/evidence/schema.ts';
import { type Locale, messagesFor } from '#domain/messages/index.ts';
import { drawnPicture, type GivenSignature } from './places.ts';
import type { Party } from './signature.ts';

type Signed = GivenSignature & {
  signerEmail: string | null;
  codeAt: Date | null;
  address: string | null;
  userAgent: string | null;
  consent: string | null;
};

export interface EvidenceFacts {
  envelope: { id: string; documentSha256: string; createdAt: Date; completedAt: Date | null };
  signatures: readonly Signed[];
  openedAt: Date | null;
  names: Record<Party, string>;
  document: Pick<Evidence['document'], 'title' | 'number' | 'date'>;
  locale: Locale;
}

/**
 * The page of evidence at the end of what was signed here. It says what a simple electronic signature is and no more.
 * @law Legea 214/2024 art. 4
 */
export function evidencePage({ envelope, signatures, openedAt, names, document, locale }: EvidenceFacts): Evidence {
  const words = messagesFor(locale).signing;
  const { sealed, opened, code, signed, recorded, complete } = words.evidence;
  const { documentSha256: sha256 } = envelope;
  return {
    envelopeId: envelope.id,
    document: { ...document, sha256 },
    statement: signatures.some((one) => one.codeAt !== null) ? words.statementWithCode : words.statement,
    signers: signatures.flatMap((one) => signerOf(one, names[one.party])),
    events: [
      { at: envelope.createdAt, label: sealed, sha256 },
      ...(openedAt === null ? [] : [{ at: openedAt, label: opened }]),
      ...signatures.flatMap(({ codeAt, signerEmail, address }) =>
        codeAt === null ? [] : [{ at: codeAt, label: code, actor: signerEmail ?? undefined, ip: address ?? undefined }],
      ),
      ...signatures.flatMap((one) =>
        one.at === null
          ? []
          : [
              {
                at: one.at,
                label: one.method === 'recorded' ? recorded : signed,
                actor: one.signerName ?? undefined,
                ip: one.address ?? undefined,
              },
            ],
      ),
      ...(envelope.completedAt === null ? [] : [{ at: envelope.completedAt, label: complete, sha256 }]),
    ].sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

function signerOf(one: Signed, partyName: string): Evidence['signers'] {
  const { method, at, signerName, consent } = one;
  if (method === null || method === 'recorded' || at === null || signerName === null) return [];
  return [
    {
      name: signerName,
      position: one.signerRole ?? undefined,
      partyName,
      email: one.signerEmail ?? undefined,
      isEmailVerified: one.codeAt !== null,
      role: one.party === 'company' ? 'provider' : 'beneficiary',
      method,
      signedAt: at,
      ip: one.address ?? undefined,
      userAgent: one.userAgent ?? undefined,
      consent: consent ?? '',
      picture: drawnPicture(one),
      typed: method === 'typed' ? signerName : undefined,
    },
  ];
}
