import { randomBytes } from 'node:crypto';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { derivedSecret, sameSecret } from '#domain/kernel/secret.ts';
import { sessionIdOf } from './session.server.ts';

const proofOf = (nonce: string, sessionId: string, tenantId: TenantId): Buffer =>
  derivedSecret('anaf-state', `${nonce}/${sessionId}/${tenantId}`);

/** The `state` that goes to ANAF and comes back: bound to this session and company, so an answer for another binds to nothing (ASVS 10.2.1). */
export function anafState(request: Request, tenantId: TenantId): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${proofOf(nonce, sessionIdOf(request) ?? '', tenantId).toString('base64url')}`;
}

export function isOurState(state: string, request: Request, tenantId: TenantId): boolean {
  const [nonce = '', proof = ''] = state.split('.');
  return sameSecret(Buffer.from(proof, 'base64url'), proofOf(nonce, sessionIdOf(request) ?? '', tenantId));
}
