import type { TokenActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { openToken } from '#domain/identity/open-token.ts';
import { now } from '../clock.server.ts';
import { requestMessages } from '../messages.server.ts';
import { originOf } from '../origin.server.ts';
import { readJson } from './body.server.ts';
import { uploadFile } from './files.server.ts';
import { match } from './match.ts';
import { metaOf } from './meta.server.ts';
import type { Operation } from './operation.ts';
import { paperAnswer, paperAt } from './papers.server.ts';
import { ApiRefusal, problemOf } from './problem.server.ts';
import { rateLimit } from './rate.ts';
import { OPERATIONS } from './registry.server.ts';

const A_MINUTE = 600;
const limit = rateLimit(A_MINUTE);
/** Whoever guesses tokens is told apart by address. */
const guesses = rateLimit(60);

/** One call of the API, from its token to its answer; every refusal is a problem document. */
export async function apiAnswer(request: Request, path: string, requestId: string): Promise<Response> {
  try {
    const actor = await tokenActor(request);
    const wait = limit.wait(actor.tokenId, actor.asOf.getTime());
    if (wait > 0) throw new ApiRefusal(429, 'api.errors.tooMany', { 'retry-after': String(wait) });
    return await dispatch(request, path, actor);
  } catch (error) {
    return problemOf(error, requestMessages(request), requestId);
  }
}

/** @throws ApiRefusal 401 for any token that opens nothing; the answer does not say why */
async function tokenActor(request: Request): Promise<TokenActor> {
  const at = now();
  const text = /^Bearer ([\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const actor = text === undefined ? undefined : await openToken(text, at, originOf(request));
  if (actor) return actor;
  const wait = guesses.wait(request.headers.get('x-client-address') ?? '', at.getTime());
  if (wait > 0) throw new ApiRefusal(429, 'api.errors.tooMany', { 'retry-after': String(wait) });
  throw new ApiRefusal(401, 'api.errors.badToken', { 'www-authenticate': 'Bearer' });
}

async function dispatch(request: Request, path: string, actor: TokenActor): Promise<Response> {
  const paper = paperAt(path);
  if (paper && request.method === 'GET') return paperAnswer(actor, paper);
  if (path === '/files' && request.method === 'POST') return json(await uploadFile(request, actor), 201);
  const found = match(OPERATIONS, request.method, path);
  if (found.kind === 'none') throw new NotFound();
  if (found.kind === 'otherMethod') throw new ApiRefusal(405, 'api.errors.method', { allow: found.allowed.join(', ') });
  const { operation, params } = found;
  const meta = operation.method === 'GET' ? {} : metaOf(request, actor);
  return json(await operation.call(actor, { ...(await valuesOf(request, operation)), ...params }, meta));
}

/** The body's object, or what the address asks for: the last of equal names. */
async function valuesOf(request: Request, { method }: Operation): Promise<Record<string, unknown>> {
  if (method === 'POST' || method === 'PUT') return readJson(request);
  return Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''));
}

/** The version of the answered row is its tag, to be sent back as `If-Match`. */
function json(value: unknown, status = 200): Response {
  const version =
    typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'
      ? { etag: `"${value.version}"` }
      : {};
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-store', ...version },
  });
}
