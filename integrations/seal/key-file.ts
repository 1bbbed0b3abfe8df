import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, X509Certificate } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { selfSigned } from './certificate.ts';
import type { Signer } from './cms-writer.ts';

const KEY_BITS = 3072;
const YEARS = 15;

export class SealKeyFault extends Error {}

/**
 * The operator's key and certificate from a PEM file: a private key, encrypted with the password, and after it its certificate.
 * When the file is not there it is made, with a certificate of its own signing; of two processes that make it the first counts.
 * @throws SealKeyFault when the file does not open with the password, or its parts do not belong together
 */
export function openSealKey(path: string, password: string, made: { name: string; at: Date }): Signer {
  try {
    return readSealKey(readFileSync(path, 'utf8'), password);
  } catch (error) {
    if (!isMissing(error)) throw new SealKeyFault(`${path} is no key of the seal: ${messageOf(error)}`);
  }
  mkdirSync(dirname(path), { recursive: true });
  keep(path, makeSealKey(password, made));
  return openSealKey(path, password, made);
}

/** A new key with its certificate, as PEM. */
export function makeSealKey(password: string, { name, at }: { name: string; at: Date }): string {
  const keys = generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
  const to = new Date(at);
  to.setUTCFullYear(at.getUTCFullYear() + YEARS);
  const certificate = new X509Certificate(selfSigned(name, keys, { from: at, to }));
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: password });
  return `${key.toString()}${certificate.toString()}`;
}

/** The key and certificate of such a file. @throws Error when they do not open or do not belong together */
export function readSealKey(pem: string, password: string): Signer {
  const privateKey: KeyObject = createPrivateKey({ key: pem, passphrase: password });
  const certificate = new X509Certificate(pem);
  if (!certificate.checkPrivateKey(privateKey)) throw new Error('the certificate is another key’s');
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error('it is not an RSA key');
  return { privateKey, certificate: certificate.raw };
}

/** Appears whole or not at all, and never in place of another. */
function keep(path: string, pem: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, pem, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    unlinkSync(draft);
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isMissing = (error: unknown) => codeOf(error) === 'ENOENT';
const isThere = (error: unknown) => codeOf(error) === 'EEXIST';
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
