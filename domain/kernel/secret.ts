import { createHmac, timingSafeEqual } from 'node:crypto';

/** @throws Error when APP_SECRET is missing or short: every public link and account token hangs on it */
function appSecret(): string {
  const secret = process.env['APP_SECRET'] ?? '';
  if (secret.length < 32) throw new Error('APP_SECRET is missing or shorter than 32 characters.');
  return secret;
}

/**
 * 32 secret bytes for a purpose and an id. Links and account tokens are derived, not stored: whoever reads the database
 * cannot open them, and whoever sends the mail can make the address again.
 */
export const derivedSecret = (purpose: string, id: string): Buffer =>
  createHmac('sha256', appSecret()).update(`${purpose}\u0000${id}`).digest();

/** Compares without telling by its time where the two differ. */
export const sameSecret = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
