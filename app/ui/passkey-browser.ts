/** What the server asks of a new key. */
export interface NewKey {
  challenge: string;
  party: string;
  personId: string;
  email: string;
  name: string;
  /** Keys that are there already: a device makes no second one. */
  known: readonly string[];
}

export const knowsPasskeys = (): boolean =>
  typeof window !== 'undefined' && 'PublicKeyCredential' in window && window.isSecureContext;

/** ES256, Ed25519, RS256: what the server can check. */
const KINDS = [-7, -8, -257] as const;

/** Makes a key on the device, after finger, face or PIN. @throws DOMException when the person does not want to */
export async function makePasskey({ challenge, party, personId, email, name, known }: NewKey) {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: party, name: 'CRM AMC' },
      user: { id: new TextEncoder().encode(personId), name: email, displayName: name },
      pubKeyCredParams: KINDS.map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      excludeCredentials: known.map((id) => ({ type: 'public-key', id: bytes(id) })),
      attestation: 'none',
    },
  });
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse))
    throw new Error('the browser made something else');
  return {
    credentialId: text(made.rawId),
    clientData: text(made.response.clientDataJSON),
    authenticatorData: text(made.response.getAuthenticatorData()),
    publicKey: text(made.response.getPublicKey() ?? new ArrayBuffer(0)),
  };
}

/** Signs what the server asks with a key of this device, whosever it is. @throws DOMException when the person does not want to */
export async function signWithPasskey() {
  const asked = await fetch('/passkey-challenge', { method: 'POST' });
  if (!asked.ok) throw new Error('no challenge');
  const { challenge } = asChallenge(await asked.json());
  const used = await navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), userVerification: 'required' },
  });
  if (!(used instanceof PublicKeyCredential) || !(used.response instanceof AuthenticatorAssertionResponse))
    throw new Error('the browser gave something else');
  return {
    credentialId: text(used.rawId),
    clientData: text(used.response.clientDataJSON),
    authenticatorData: text(used.response.authenticatorData),
    signature: text(used.response.signature),
  };
}

/** Guaranteed by the route, which answers nothing else. */
const asChallenge = (value: unknown) => value as { challenge: string };

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
