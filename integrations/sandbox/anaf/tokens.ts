import { randomUUID, sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { MinistryKey } from './keys.ts';
import type { Anaf, Grant } from './state.ts';

export const ACCESS_SECONDS = 90 * 86_400;
const REFRESH_SECONDS = 365 * 86_400;

const Claims = z.object({
  sub: z.string(),
  exp: z.number(),
  token_type: z.enum(['Bearer', 'Refresh']),
  jti: z.string(),
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const jwt = (key: MinistryKey, grant: Grant, type: 'Bearer' | 'Refresh', jti: string, seconds: number): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    token_type: type,
    iss: 'https://logincert.anaf.ro',
    iat: now,
    nbf: now,
    exp: now + seconds,
    scope: 'clientappid issuer role serial',
    role: 'persoana_juridica',
    clientappid: grant.clientId,
    serial: grant.serial,
    sub: grant.id,
    jti,
  };
  const head = `${encode({ alg: 'RS512', typ: 'JWT' })}.${encode(claims)}`;
  return `${head}.${sign('sha512', Buffer.from(head), key.privateKey).toString('base64url')}`;
};

/** A new pair; the refresh token given before stops working. */
export const issueTokens = (anaf: Anaf, key: MinistryKey, grant: Grant): object => {
  grant.refreshId = randomUUID();
  anaf.state.save();
  return {
    access_token: jwt(key, grant, 'Bearer', randomUUID(), ACCESS_SECONDS),
    expires_in: ACCESS_SECONDS,
    token_type: 'Bearer',
    scope: 'clientappid info issuer role serial',
    refresh_token: jwt(key, grant, 'Refresh', grant.refreshId, REFRESH_SECONDS),
  };
};

/** The consent behind a token, when the token is ours, of this kind, alive, and of a consent that still stands. */
export const grantOf = (anaf: Anaf, key: MinistryKey, token: string, type: 'Bearer' | 'Refresh'): Grant | undefined => {
  const [head = '', body = '', signature = ''] = token.split('.');
  const genuine = verify('sha512', Buffer.from(`${head}.${body}`), key.publicKey, Buffer.from(signature, 'base64url'));
  if (!genuine) return undefined;
  const claims = Claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (claims.token_type !== type || claims.exp * 1000 <= Date.now()) return undefined;
  const grant = anaf.state.data.grants.find((each) => each.id === claims.sub);
  return type === 'Refresh' && grant?.refreshId !== claims.jti ? undefined : grant;
};
