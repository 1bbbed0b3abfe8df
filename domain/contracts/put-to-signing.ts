import type { Company } from '#domain/companies/model/company.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { consentText } from '#domain/signing/model/consent.ts';
import type { SignedDocument } from '#domain/signing/model/signed-document.ts';
import { openEnvelope, sign } from '#domain/signing/steps.ts';
import type { SendingWay } from './model/contract.ts';
import { type Mailed, sendForSigning, signingEnd } from './mailing.ts';

export interface Putting {
  way: SendingWay;
  recipient: string | undefined;
  signerName: string | undefined;
  signerRole: string | undefined;
  sha256: string;
  /** The paper, with empty places to sign. */
  document: SignedDocument;
  today: CivilDate;
}

/** «contractul CTR-15 din 24.11.2026», as a consent names what is signed. */
export const spokenName = ({ number, addendum }: Pick<Mailed, 'number' | 'addendum'>, date: CivilDate): string =>
  addendum === undefined
    ? `contractul ${number} din ${formatCivilDate(date)}`
    : `actul adițional ${addendum} din ${formatCivilDate(date)} la contractul ${number}`;

/**
 * Puts a sealed document before both parties: the company signs now, by the person who acts, and the client gets the link;
 * on paper nobody signs here. @returns whether the company has signed. @throws Invalid `contracts.errors.signerMissing`, `contracts.errors.noRecipient`
 */
export async function putToSigning(tx: Tx, company: Company, what: Mailed, putting: Putting): Promise<boolean> {
  const { way, recipient, sha256, document, today } = putting;
  const envelope = await openEnvelope(tx, {
    clientId: what.clientId,
    subjectKind: what.kind,
    subjectId: what.id,
    documentSha256: sha256,
    document: way === 'paper' ? undefined : document,
    expiresAt: signingEnd(today),
    parties: ['company', 'client'],
  });
  if (way === 'paper') return false;
  const signerName = putting.signerName ?? company.representativeName ?? undefined;
  if (signerName === undefined) throw new Invalid('contracts.errors.signerMissing', { fields: ['signerName'] });
  const signerRole =
    putting.signerName === undefined || putting.signerName === company.representativeName
      ? (putting.signerRole ?? company.representativeRole ?? undefined)
      : putting.signerRole;
  await sign(tx, {
    envelopeId: envelope.id,
    party: 'company',
    method: 'typed',
    signerName,
    signerRole,
    signerEmail: company.email,
    consent: consentText(
      { document: spokenName(what, today), name: signerName, role: signerRole, party: company.name },
      'ro',
    ),
  });
  await sendForSigning(tx, company, what, { way, recipient, today });
  return true;
}
