import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derivedSecret, derivedSecrets } from './secret.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a text under a key of 32 bytes (AES-256-GCM, a fresh nonce each time). */
export function encryptText(key: Buffer, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** @throws Error when the text was changed or encrypted under another key */
export function decryptText(key: Buffer, encrypted: string): string {
  const bytes = Buffer.from(encrypted, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/** Encrypts a secret for the database, under a key of its purpose and owner. */
export const sealText = (purpose: string, owner: string, text: string): string =>
  encryptText(derivedSecret(`seal:${purpose}`, owner), text);

/** Opened by whichever secret in use sealed it. @throws Error when the text was changed or sealed for another purpose or owner */
export function unsealText(purpose: string, owner: string, sealed: string): string {
  const keys = derivedSecrets(`seal:${purpose}`, owner);
  const failures: unknown[] = [];
  for (const key of keys)
    try {
      return decryptText(key, sealed);
    } catch (error) {
      failures.push(error);
    }
  throw failures[0];
}
