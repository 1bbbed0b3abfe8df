import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import * as d from './der.ts';
import { at, type Der, inside, NotDer, readDer } from './der-reader.ts';
import { OID } from './oids.ts';

const ALGORITHM = d.sequence(d.oid(OID.rsaWithSha256), d.NULL);
const named = (name: string) => d.sequence(d.set(d.sequence(d.oid(OID.commonName), d.utf8(name))));
const extension = (name: string, value: Buffer, isCritical = false) =>
  d.sequence(d.oid(name), ...(isCritical ? [d.TRUE] : []), d.octets(value));

/** Digital signature and content commitment, in the order of the standard's bits. */
const SIGNS_PAPERS = d.bits(Buffer.from([0xc0]), 6);

/** A self-signed X.509 v3 certificate (SHA-256 with RSA) in DER, for one use: to sign documents, or to stamp times. */
export function selfSigned(
  name: string,
  { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject },
  { from, to, use = 'documentSigning' }: { from: Date; to: Date; use?: 'documentSigning' | 'timeStamping' },
): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const serial = randomBytes(16);
  serial[0] = 0x4d; // positive and without a leading zero, as DER wants
  const keyId = createHash('sha1').update(spki).digest(); // only a name, as RFC 5280 makes it
  const body = d.sequence(
    d.tagged(0, d.integer(2)),
    d.integer(serial),
    ALGORITHM,
    named(name),
    d.sequence(d.utcTime(from), d.utcTime(to)),
    named(name),
    spki,
    d.tagged(
      3,
      d.sequence(
        extension(OID.basicConstraints, d.sequence(), true),
        extension(OID.keyUsage, SIGNS_PAPERS, true),
        extension(OID.extendedUse, d.sequence(d.oid(OID[use])), use === 'timeStamping'),
        extension(OID.subjectKey, d.octets(keyId)),
      ),
    ),
  );
  return d.sequence(body, ALGORITHM, d.bits(sign('sha256', body, privateKey)));
}

/** How a signature names its certificate: issuer and serial number. @throws NotDer */
export function nameOfCertificate(certificate: Buffer): Buffer {
  const { serial, issuer } = partsOf(certificate);
  return d.sequence(issuer.whole, serial.whole);
}

/** The bytes of a certificate's extension; undefined when it has none of the name. @throws NotDer */
export function extensionOf(certificate: Buffer, name: string): Buffer | undefined {
  const holder = inside(at(readDer(certificate), 0, 0x30)).find((one) => one.tag === 0xa3);
  const wanted = d.oid(name);
  return holder && inside(at(holder, 0)).flatMap((one) => valueOf(one, wanted))[0];
}

function valueOf(extension: Der, wanted: Buffer): Buffer[] {
  const [name, ...rest] = inside(extension);
  const value = rest.at(-1);
  return name && value && name.whole.equals(wanted) ? [value.content] : [];
}

function partsOf(certificate: Buffer): { serial: Der; issuer: Der } {
  const body = inside(at(readDer(certificate), 0, 0x30));
  const [serial, , issuer] = body[0]?.tag === 0xa0 ? body.slice(1) : body;
  if (!serial || !issuer) throw new NotDer('no certificate');
  return { serial, issuer };
}
