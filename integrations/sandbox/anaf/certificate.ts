import { type KeyObject, randomBytes, sign } from 'node:crypto';

/** DER: tag, length, content. Node reads certificates but does not make them. */
const der = (tag: number, ...contents: Buffer[]): Buffer => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), derLength(content.length), content]);
};

const derLength = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
};

const sequence = (...contents: Buffer[]): Buffer => der(0x30, ...contents);
const NULL = der(0x05);
const SHA256_WITH_RSA = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), NULL);
const COMMON_NAME = der(0x06, Buffer.from('550403', 'hex'));

const name = (commonName: string): Buffer =>
  sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(commonName)))));

const utcTime = (date: Date): Buffer =>
  der(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

/** A self-signed X.509 v3 certificate (SHA-256 with RSA) in DER. */
export const selfSignedCertificate = (
  commonName: string,
  privateKey: KeyObject,
  publicKey: KeyObject,
  validity: { from: Date; to: Date },
): Buffer => {
  const serial = randomBytes(12);
  serial[0] = 0x4d; // positive and without a leading zero, as DER wants
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    SHA256_WITH_RSA,
    name(commonName),
    sequence(utcTime(validity.from), utcTime(validity.to)),
    name(commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  return sequence(body, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), signature));
};
