import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { RelyingParty } from '#domain/identity/model/webauthn.ts';

export const PARTY: RelyingParty = { id: 'crm.example', origin: 'https://crm.example' };

const digest = (text: string | Uint8Array) => createHash('sha256').update(text).digest();
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

export interface Said {
  party?: RelyingParty;
  flags?: number;
  origin?: string;
  crossOrigin?: boolean;
}

/** A device that makes and uses one passkey, byte for byte as the standard says. @law W3C WebAuthn Level 2 §6.1 */
export function anAuthenticator(kind: 'ec' | 'rsa' | 'ed25519' = 'ec') {
  const { publicKey, privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : kind === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ed25519');
  const id = randomBytes(32);
  let counter = 0;
  const clientData = (type: string, challenge: string, { party = PARTY, origin, crossOrigin = false }: Said) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: origin ?? party.origin, crossOrigin }));
  const authenticatorData = ({ party = PARTY, flags = 0x05 }: Said, attested: Uint8Array = Buffer.alloc(0)) => {
    const head = Buffer.alloc(5);
    head[0] = flags | (attested.length > 0 ? 0x40 : 0);
    head.writeUInt32BE(counter, 1);
    return Buffer.concat([digest(party.id), head, attested]);
  };
  return {
    credentialId: base64url(id),
    make(challenge: string, said: Said = {}) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      return {
        credentialId: base64url(id),
        clientData: base64url(clientData('webauthn.create', challenge, said)),
        authenticatorData: base64url(authenticatorData(said, Buffer.concat([Buffer.alloc(16), length, id]))),
        publicKey: base64url(publicKey.export({ type: 'spki', format: 'der' })),
      };
    },
    use(challenge: string, said: Said & { counter?: number } = {}) {
      counter = said.counter ?? counter + 1;
      const [client, data] = [clientData('webauthn.get', challenge, said), authenticatorData(said)];
      const signature = sign(kind === 'ed25519' ? null : 'sha256', Buffer.concat([data, digest(client)]), privateKey);
      return {
        credentialId: base64url(id),
        clientData: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      };
    },
  };
}
