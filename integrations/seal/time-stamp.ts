import { createHash } from 'node:crypto';
import { isSignedBy, readSignedData } from './cms-reader.ts';
import * as d from './der.ts';
import { at, inside, NotDer, readDer, timeOf } from './der-reader.ts';
import { OID } from './oids.ts';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const imprintOf = (signature: Uint8Array): Buffer =>
  d.sequence(d.sequence(d.oid(OID.sha256), d.NULL), d.octets(sha256(signature)));

/** The question to a time-stamp authority (RFC 3161): when was this signature there? */
export const timeStampRequest = (signature: Uint8Array, nonce: Uint8Array): Buffer =>
  d.sequence(d.integer(1), imprintOf(signature), d.integer(nonce), d.TRUE);

/** The token of an answer. @throws NotDer when the authority refused, or answered another question */
export function tokenOf(answer: Buffer, signature: Uint8Array, nonce: Uint8Array): Buffer {
  const [status, token] = inside(readDer(answer));
  const code = status && at(status, 0, 0x02).content[0];
  if (code === undefined || code > 1 || !token) throw new NotDer('the authority refused');
  const { content } = readSignedData(token.whole);
  const asked = d.integer(nonce);
  if (!content || !inside(readDer(content)).some((one) => one.whole.equals(asked))) throw new NotDer('another answer');
  if (stampedAt(token.whole, signature) === undefined) throw new NotDer('no time-stamp of this signature');
  return token.whole;
}

/** When a signature was stamped; undefined when the token is not whole or is another signature's. */
export function stampedAt(token: Buffer, signature: Uint8Array): Date | undefined {
  try {
    const read = readSignedData(token);
    if (!read.content || !isSignedBy(read, createHash(read.hash).update(read.content).digest())) return undefined;
    const [, , imprint, , time] = inside(readDer(read.content));
    if (!imprint || !time || !at(imprint, 1, 0x04).content.equals(hashedAs(imprint.whole, signature))) return undefined;
    return timeOf(time);
  } catch {
    return undefined;
  }
}

/** Authorities may leave the empty parameter of SHA-256 away; another hash is not asked for. */
function hashedAs(imprint: Buffer, signature: Uint8Array): Buffer {
  if (!imprint.includes(d.oid(OID.sha256))) throw new NotDer('another hash');
  return sha256(signature);
}
