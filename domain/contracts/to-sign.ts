import { clientOf } from '#domain/clients/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { ceilingAt } from '#domain/law/steps.ts';
import { linkOf } from '#domain/links/steps.ts';
import { maskedAddress } from '#domain/signing/model/code.ts';
import { openCode } from '#domain/signing/steps-codes.ts';
import { envelopeOf, signaturesOf } from '#domain/signing/steps.ts';
import { asCurrency } from './as-head.ts';
import { standingOf } from './model/standing.ts';
import type { ToSign } from './model/to-sign.ts';

interface Source {
  clientId: Id<'client'>;
  subjectId: string;
  sha256: string | null;
  currency: string;
  value: bigint | null;
  /** Whether the link is for the newest wording. */
  isCurrent: boolean;
  /** The link by which it is read. */
  linkId: Id<'link'>;
}

type Signing = Pick<
  ToSign,
  | 'standing'
  | 'isConsumer'
  | 'companySigner'
  | 'clientSigner'
  | 'suggested'
  | 'sha256'
  | 'qualifiedAdvised'
  | 'code'
  | 'currency'
>;

/** What the client's page says of the signing of a contract or addendum in the wording of the link. */
export async function signingForClient(
  tx: Tx,
  { clientId, subjectId, sha256, currency, value, isCurrent, linkId }: Source,
): Promise<Signing> {
  const client = await clientOf(tx, clientId);
  const envelope = await envelopeOf(tx, subjectId);
  const signers = envelope && envelope.documentSha256 === sha256 ? await signaturesOf(tx, envelope.id) : [];
  const signerOf = (party: 'company' | 'client') => {
    const one = signers.find((signature) => signature.party === party && signature.state === 'signed');
    return one?.signerName && one.at ? { name: one.signerName, at: one.at } : null;
  };
  const companySigner = signerOf('company');
  const isConsumer = client.kind === 'person';
  const { recipient } = await linkOf(tx, linkId);
  return {
    standing: standingOf(envelope, { sha256, isCurrent, companySigned: companySigner !== null, asOf: tx.asOf }),
    isConsumer,
    companySigner,
    clientSigner: signerOf('client'),
    suggested: isConsumer
      ? { name: client.name, role: null }
      : { name: client.representativeName, role: client.representativeRole },
    code:
      recipient === null
        ? null
        : { address: maskedAddress(recipient), isSent: envelope ? await openCode(tx, envelope.id) : false },
    sha256,
    currency: asCurrency(currency),
    qualifiedAdvised: value !== null && (await isAboveSimple(tx, value, currency)),
  };
}

/** @law Legea 214/2024 art. 4 */
async function isAboveSimple(tx: Tx, value: bigint, currency: string): Promise<boolean> {
  const today: CivilDate = civilDateOf(tx.asOf);
  const ceiling = await ceilingAt(tx, 'signing.simple_signature', today);
  return currency !== ceiling.currency || value > ceiling.amount;
}
