import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret that signs and seals now, then those of before, which still open what they closed.
 * @throws Error when APP_SECRET is missing or short: every public link and account token hangs on it
 */
function appSecrets(): [now: string, ...before: string[]] {
  const secret = process.env['APP_SECRET'] ?? '';
  if (secret.length < 32) throw new Error('APP_SECRET is missing or shorter than 32 characters.');
  const before = (process.env['APP_SECRET_BEFORE'] ?? '').split(/[\s,]+/).filter((one) => one.length >= 32);
  return [secret, ...before];
}

const derive = (secret: string, purpose: string, id: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\u0000${id}`).digest();

/**
 * 32 secret bytes for a purpose and an id. Links and account tokens are derived, not stored: whoever reads the database
 * cannot open them, and whoever sends the mail can make the address again.
 */
export const derivedSecret = (purpose: string, id: string): Buffer => derive(appSecrets()[0], purpose, id);

/** The same under every secret in use, that of now first: what was closed before a change of secrets still opens. */
export const derivedSecrets = (purpose: string, id: string): Buffer[] =>
  appSecrets().map((secret) => derive(secret, purpose, id));

/** Compares without telling by its time where the two differ. */
export const sameSecret = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
