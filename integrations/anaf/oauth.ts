import { z } from 'zod';
import { bodyText, excerpt } from './answer.ts';
import { call } from './http.ts';
import type { Unavailable, Uncertain } from './outcome.ts';

export type OauthOptions = {
  oauthUrl: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  timeoutMs: number;
};

/** A pair to be stored together, in one transaction: after a refresh the former pair may be dead. */
export type TokenPair = { accessToken: string; refreshToken: string; accessExpiresAt: Date; refreshExpiresAt: Date };

/** `refused` wants the person with the certificate again; `uncertain` may have used up the code or the refresh token. */
export type TokenAnswer = ({ kind: 'ok' } & TokenPair) | { kind: 'refused'; text: string } | Unavailable | Uncertain;

const Tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive().optional(),
});
const Failure = z.object({ error: z.string(), error_description: z.string().optional() });

const DAY_MS = 86_400_000;
/** Documented lives, used only when neither the token nor the answer says. */
const ACCESS_DAYS = 90;
const REFRESH_DAYS = 365;

/**
 * Where the person with the qualified certificate is sent; `state` is ours to sign and to check on the way back. ANAF does
 * not document the challenge of RFC 7636; a server that does not know it ignores it.
 */
export const authorizeUrl = (
  { oauthUrl, clientId, redirectUri }: OauthOptions,
  state: string,
  challenge?: string,
): string => {
  const query = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    token_content_type: 'jwt',
    state,
    ...(challenge === undefined ? {} : { code_challenge: challenge, code_challenge_method: 'S256' }),
  };
  return `${oauthUrl}/authorize?${new URLSearchParams(query)}`;
};

/** The code lives 60 seconds and works once; `verifier` is the secret behind the challenge. */
export const exchange = (options: OauthOptions, code: string, verifier?: string): Promise<TokenAnswer> =>
  askTokens(options, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: options.redirectUri,
    ...(verifier === undefined ? {} : { code_verifier: verifier }),
  });

export const refresh = (options: OauthOptions, refreshToken: string): Promise<TokenAnswer> =>
  askTokens(options, { grant_type: 'refresh_token', refresh_token: refreshToken });

const askTokens = async (options: OauthOptions, form: Record<string, string>): Promise<TokenAnswer> => {
  const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
  const made = await call(
    `${options.oauthUrl}/token`,
    {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...form, token_content_type: 'jwt' }).toString(),
    },
    options.timeoutMs,
  );
  if (made.kind === 'notSent') return { kind: 'unavailable', reason: 'notReached', detail: made.detail };
  if (made.kind === 'lost') return { kind: 'uncertain', reason: made.reason, detail: made.detail };
  const detail = excerpt(made.status, made.bytes);
  if (made.status === 429) return { kind: 'unavailable', reason: 'rateLimit', detail };
  if (made.status >= 500) return { kind: 'uncertain', reason: 'serverError', detail };
  const value = parse(bodyText(made.bytes));
  const tokens = Tokens.safeParse(value);
  if (tokens.success) return { kind: 'ok', ...pair(tokens.data) };
  const failed = Failure.safeParse(value);
  if (failed.success) return { kind: 'refused', text: failed.data.error_description ?? failed.data.error };
  return made.status === 401 || made.status === 403
    ? { kind: 'refused', text: detail }
    : { kind: 'uncertain', reason: 'notAnAnswer', detail };
};

const pair = (tokens: z.infer<typeof Tokens>): TokenPair => {
  const now = Date.now();
  const accessMs = tokens.expires_in === undefined ? ACCESS_DAYS * DAY_MS : tokens.expires_in * 1000;
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    accessExpiresAt: jwtExpiry(tokens.access_token) ?? new Date(now + accessMs),
    refreshExpiresAt: jwtExpiry(tokens.refresh_token) ?? new Date(now + REFRESH_DAYS * DAY_MS),
  };
};

/** `exp` of a JWT, unverified: it only plans the next refresh. */
const jwtExpiry = (token: string): Date | undefined => {
  const claims = z
    .object({ exp: z.number() })
    .safeParse(parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  return claims.success ? new Date(claims.data.exp * 1000) : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
