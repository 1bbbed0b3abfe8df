import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { nameOfCertificate } from './certificate.ts';
import { at, type Der, dotted, inside, NotDer, readDer } from './der-reader.ts';
import { OID } from './oids.ts';

/** What one signature says, read and not yet believed. */
export interface ReadSignature {
  /** DER of the signed attributes, as a SET: what the signature is over. */
  attributes: Buffer;
  signature: Buffer;
  certificate: Buffer;
  hash: 'sha256' | 'sha384' | 'sha512';
  isPss: boolean;
  messageDigest: Buffer;
  timeStamp: Buffer | undefined;
  content: Buffer | undefined;
}

const HASHES: Record<string, ReadSignature['hash']> = {
  [OID.sha256]: 'sha256',
  [OID.sha384]: 'sha384',
  [OID.sha512]: 'sha512',
};

/** Reads a CMS SignedData with one signer and signed attributes. @throws NotDer for anything else */
export function readSignedData(bytes: Buffer): ReadSignature {
  const holder = readDer(bytes);
  if (dotted(at(holder, 0)) !== OID.signedData) throw new NotDer('no SignedData');
  const parts = inside(at(at(holder, 1, 0xa0), 0, 0x30));
  const [signers, inner] = [parts.at(-1), parts[2]];
  const certificates = parts.find((one) => one.tag === 0xa0);
  if (!signers || !inner || !certificates || inside(signers).length !== 1) throw new NotDer('not one signer');
  return { ...readSigner(at(signers, 0, 0x30), inside(certificates)), content: contentOf(inner) };
}

function readSigner(signer: Der, certificates: Der[]): Omit<ReadSignature, 'content'> {
  const parts = inside(signer);
  const [, name, digestAlgorithm, signed, algorithm, signature] = parts;
  if (!name || !digestAlgorithm || signed?.tag !== 0xa0 || !algorithm || signature?.tag !== 0x04)
    throw new NotDer('no signed attributes');
  const hash = HASHES[dotted(at(digestAlgorithm, 0))];
  const certificate = certificates.find((one) => isNamed(one.whole, name))?.whole;
  const messageDigest = attributeOf(signed, OID.messageDigest)?.content;
  if (!hash || !certificate || !messageDigest) throw new NotDer('not understood');
  requireCertificate(signed, certificate);
  const attributes = Buffer.from(signed.whole);
  attributes[0] = 0x31;
  const unsigned = parts.find((one) => one.tag === 0xa1);
  return {
    attributes,
    signature: signature.content,
    certificate,
    hash,
    isPss: dotted(at(algorithm, 0)) === OID.rsaPss,
    messageDigest,
    timeStamp: unsigned && attributeOf(unsigned, OID.timeStampToken)?.whole,
  };
}

/** A signature names its certificate by issuer and serial number, or by the number of its key. */
function isNamed(certificate: Buffer, name: Der): boolean {
  if (name.tag === 0x30) return nameOfCertificate(certificate).equals(name.whole);
  return (
    name.tag === 0x80 && certificate.includes(Buffer.concat([Buffer.from([0x04, name.content.length]), name.content]))
  );
}

/** Where the signature says which certificate it was made with, it must be this one. */
function requireCertificate(signed: Der, certificate: Buffer): void {
  const said = attributeOf(signed, OID.signingCertificateV2);
  if (!said) return;
  const parts = inside(at(at(said, 0, 0x30), 0, 0x30));
  const named = parts[0]?.tag === 0x30 ? HASHES[dotted(at(parts[0], 0))] : 'sha256';
  const digest = parts.find((one) => one.tag === 0x04)?.content;
  if (!named || !digest?.equals(createHash(named).update(certificate).digest()))
    throw new NotDer('another certificate');
}

function attributeOf(attributes: Der, name: string): Der | undefined {
  const found = inside(attributes).find((one) => dotted(at(one, 0)) === name);
  return found && at(at(found, 1, 0x31), 0);
}

function contentOf(inner: Der): Buffer | undefined {
  const [, holder] = inside(inner);
  return holder && at(holder, 0, 0x04).content;
}

/** Whether the signature was made with the key of its certificate, over a content of this digest. */
export function isSignedBy(
  { certificate, attributes, signature, hash, isPss, messageDigest }: ReadSignature,
  digest: Buffer,
): boolean {
  if (!messageDigest.equals(digest)) return false;
  const { publicKey } = new X509Certificate(certificate);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return verify(hash, attributes, { key: publicKey, ...(isPss ? padding : {}) }, signature);
}
