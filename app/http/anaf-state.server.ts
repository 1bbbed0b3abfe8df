import { createHash, randomBytes } from 'node:crypto';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { derivedSecret, sameSecret } from '#domain/kernel/secret.ts';
import { sessionIdOf } from './session.server.ts';

const derived = (purpose: 'anaf-state' | 'anaf-pkce', nonce: string, request: Request, tenantId: TenantId): Buffer =>
  derivedSecret(purpose, `${nonce}/${sessionIdOf(request) ?? ''}/${tenantId}`);

const verifierOf = (nonce: string, request: Request, tenantId: TenantId): string =>
  derived('anaf-pkce', nonce, request, tenantId).toString('base64url');

/**
 * What goes to ANAF with a request for rights: a `state` bound to this session and company, so an answer for another
 * binds to nothing, and the challenge of a secret that only this session can repeat when the code comes back (RFC 7636).
 * Nothing is stored: both follow from the nonce (ASVS 10.2.1).
 */
export function anafRequest(request: Request, tenantId: TenantId): { state: string; challenge: string } {
  const nonce = randomBytes(16).toString('base64url');
  const proof = derived('anaf-state', nonce, request, tenantId).toString('base64url');
  const challenge = createHash('sha256')
    .update(verifierOf(nonce, request, tenantId))
    .digest('base64url');
  return { state: `${nonce}.${proof}`, challenge };
}

/** The secret behind the challenge; undefined when the state is not this session's and company's. */
export function verifierFor(state: string, request: Request, tenantId: TenantId): string | undefined {
  const [nonce = '', proof = ''] = state.split('.');
  const isOurs = sameSecret(Buffer.from(proof, 'base64url'), derived('anaf-state', nonce, request, tenantId));
  return isOurs ? verifierOf(nonce, request, tenantId) : undefined;
}
