import { createHash, createPublicKey, timingSafeEqual, verify } from 'node:crypto';

/*
 * The server's side of WebAuthn, as much of it as sign-in with passkeys needs: what the browser says it did, what the
 * authenticator says of itself, and its signature over both. Attestation is not asked for: whose make a key is does not
 * matter, and a registration is made in a session that has just proved itself. @law W3C WebAuthn Level 2 §7
 */

/** For whom keys are made and used: the host of the product's one address. */
export interface RelyingParty {
  id: string;
  origin: string;
}

export const relyingParty = (appUrl: string): RelyingParty => {
  const { hostname, origin } = new URL(appUrl);
  return { id: hostname, origin };
};

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
const digest = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The challenge that the browser answered; undefined unless it was this act, asked by a page of ours, in no foreign frame. */
export function challengeIn(
  clientData: string,
  act: 'webauthn.create' | 'webauthn.get',
  { origin }: RelyingParty,
): string | undefined {
  const said = parsed(bytesOf(clientData).toString('utf8'));
  const isOurs = said['type'] === act && said['origin'] === origin && said['crossOrigin'] !== true;
  return isOurs && typeof said['challenge'] === 'string' ? said['challenge'] : undefined;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export interface AuthenticatorData {
  /** The person was there and was recognised: by a finger, a face, a PIN. Both are asked of every key. */
  isVerified: boolean;
  /** Uses of the key so far; zero where it does not count. */
  counter: number;
  /** Of a new key only. */
  credentialId: string | undefined;
}

const [PRESENT, VERIFIED, ATTESTED] = [0x01, 0x04, 0x40];
const [FLAGS_AT, COUNTER_AT, ID_LENGTH_AT, ID_AT] = [32, 33, 53, 55];

/** What the authenticator says; undefined when it was made for another site or is cut short. */
export function readAuthenticatorData(text: string, { id }: RelyingParty): AuthenticatorData | undefined {
  const bytes = bytesOf(text);
  if (bytes.length < COUNTER_AT + 4 || !timingSafeEqual(bytes.subarray(0, FLAGS_AT), digest(id))) return undefined;
  const flags = bytes[FLAGS_AT] ?? 0;
  return {
    isVerified: (flags & PRESENT) !== 0 && (flags & VERIFIED) !== 0,
    counter: bytes.readUInt32BE(COUNTER_AT),
    credentialId: (flags & ATTESTED) !== 0 ? idIn(bytes) : undefined,
  };
}

function idIn(bytes: Buffer): string | undefined {
  if (bytes.length < ID_AT) return undefined;
  const end = ID_AT + bytes.readUInt16BE(ID_LENGTH_AT);
  return end <= bytes.length ? bytes.subarray(ID_AT, end).toString('base64url') : undefined;
}

/** Whether the key is one that we can check: an elliptic curve of 256 bits, RSA, or Ed25519. */
export function isUsableKey(publicKey: string): boolean {
  try {
    return ['ec', 'rsa', 'ed25519'].includes(keyOf(publicKey).asymmetricKeyType ?? '');
  } catch {
    return false;
  }
}

const keyOf = (publicKey: string) => createPublicKey({ key: bytesOf(publicKey), format: 'der', type: 'spki' });

/** Whether the key signed just this: the authenticator's data followed by the hash of the browser's. */
export function isSignedBy(
  publicKey: string,
  { authenticatorData, clientData, signature }: { authenticatorData: string; clientData: string; signature: string },
): boolean {
  const key = keyOf(publicKey);
  const signed = Buffer.concat([bytesOf(authenticatorData), digest(bytesOf(clientData))]);
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, bytesOf(signature));
}
