import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_S = 30;
const DIGITS = 6;
/** A step before and after: clocks of phones are a little off. */
const DRIFT = [0, -1, 1] as const;

/** The half minute, counted since 1970, in which a moment lies. */
export const stepOf = (at: Date): number => Math.floor(at.getTime() / 1000 / STEP_S);

/** The six digits of a time step. @law RFC 6238, RFC 4226 §5.3 */
export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac[mac.length - 1] ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step of which this is the code, if it is one of now and newer than the last that was taken. */
export function stepOfCode(secret: Buffer, code: string, at: Date, lastStep: number | null): number | undefined {
  const typed = Buffer.from(code);
  return DRIFT.map((drift) => stepOf(at) + drift).find((step) => {
    const right = Buffer.from(codeOf(secret, step));
    return step > (lastStep ?? -1) && typed.length === right.length && timingSafeEqual(typed, right);
  });
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret as authenticators read it. @law RFC 4648 §6 */
export function base32(bytes: Uint8Array): string {
  let [text, buffer, bits] = ['', 0, 0];
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(buffer >> (bits - 5)) & 31] ?? '';
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? text + (ALPHABET[(buffer << (5 - bits)) & 31] ?? '') : text;
}

/** What the picture says to an authenticator. */
export function authenticatorAddress(secret: Buffer, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const query = new URLSearchParams({ secret: base32(secret), issuer, digits: String(DIGITS), period: String(STEP_S) });
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`;
}
