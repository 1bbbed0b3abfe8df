import { createHash, type KeyObject, sign } from 'node:crypto';
import { nameOfCertificate } from './certificate.ts';
import * as d from './der.ts';
import { OID } from './oids.ts';

export interface Signer {
  /** In DER. */
  certificate: Buffer;
  privateKey: KeyObject;
}

const SHA256 = d.sequence(d.oid(OID.sha256), d.NULL);
const RSA = d.sequence(d.oid(OID.rsa), d.NULL);
const attribute = (name: string, value: Buffer) => d.sequence(d.oid(name), d.set(value));

/** What is signed of a content: its kind, its digest and the certificate, so that none can be put in another's place. */
export const signedAttributes = (digest: Uint8Array, certificate: Buffer, contentType: string): Buffer =>
  d.set(
    attribute(OID.contentType, d.oid(contentType)),
    attribute(OID.messageDigest, d.octets(digest)),
    attribute(
      OID.signingCertificateV2,
      d.sequence(d.sequence(d.sequence(d.octets(createHash('sha256').update(certificate).digest())))),
    ),
  );

export interface SignedParts {
  /** As `signedAttributes` made them. */
  attributes: Buffer;
  signature: Buffer;
  certificate: Buffer;
  /** A time-stamp of the signature, as its authority gave it. */
  timeStamp?: Buffer | undefined;
  /** The signed content, where it travels with its signature; its kind is `data` otherwise. */
  content?: { type: string; bytes: Buffer };
}

/** A CMS SignedData of one signer (RFC 5652). Equal parts give equal bytes. */
export function writeSignedData({ attributes, signature, certificate, timeStamp, content }: SignedParts): Buffer {
  const signer = d.sequence(
    d.integer(1),
    nameOfCertificate(certificate),
    SHA256,
    implicitly(0, attributes),
    RSA,
    d.octets(signature),
    ...(timeStamp ? [d.tagged(1, attribute(OID.timeStampToken, timeStamp))] : []),
  );
  const inner = content
    ? d.sequence(d.oid(content.type), d.tagged(0, d.octets(content.bytes)))
    : d.sequence(d.oid(OID.data));
  const data = d.sequence(d.integer(content ? 3 : 1), d.set(SHA256), inner, d.tagged(0, certificate), d.set(signer));
  return d.sequence(d.oid(OID.signedData), d.tagged(0, data));
}

/** The same content under the tag `[n]`. */
function implicitly(n: number, element: Buffer): Buffer {
  const copy = Buffer.from(element);
  copy[0] = 0xa0 | n;
  return copy;
}

/** Signs a digest (SHA-256) of what lies elsewhere. */
export function signDigest({ certificate, privateKey }: Signer, digest: Uint8Array, contentType: string = OID.data) {
  const attributes = signedAttributes(digest, certificate, contentType);
  return { attributes, signature: sign('sha256', attributes, privateKey), certificate };
}
