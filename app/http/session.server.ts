import { type AppLoadContext, redirect } from '@remix-run/node';
import type { Actor, PersonActor } from '#domain/kernel/actor.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { endSession, readSession, type SignedIn, startSession } from '#domain/identity/session.ts';
import { isHttps, readCookie, writeCookie } from '../cookies.server.ts';
import { now } from './clock.server.ts';
import { originOf } from './origin.server.ts';

const SESSION_SECONDS = 30 * 24 * 3600;
/** `__Host-` binds the cookie to this very host, but browsers take it over https only. */
const cookieName = () => (isHttps() ? '__Host-session' : 'session');

export const sessionIdOf = (request: Request): string | undefined => readCookie(request, cookieName());

const known = new WeakMap<object, Promise<SignedIn | undefined>>();

/**
 * Who is signed in; undefined for nobody. Each loader of a page is given a request of its own, but all the same context:
 * those that pass it ask once together. An action does not, so that the page after it shows what it changed.
 */
export function signedIn(request: Request, context?: AppLoadContext): Promise<SignedIn | undefined> {
  const asked = known.get(context ?? request);
  if (asked) return asked;
  const id = sessionIdOf(request);
  const answer = id === undefined ? Promise.resolve(undefined) : readSession(id, now(), originOf(request));
  known.set(context ?? request, answer);
  return answer;
}

/** The signed-in person; otherwise off to the log-in page, which leads back here. */
export async function requireSignedIn(request: Request, context?: AppLoadContext): Promise<SignedIn> {
  const who = await signedIn(request, context);
  if (who) return who;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/login?to=${encodeURIComponent(pathname + search)}`);
}

export const requireActor = async (request: Request, context?: AppLoadContext): Promise<PersonActor> =>
  (await requireSignedIn(request, context)).actor;

/** The header that signs a person in, with a session of its own: an id from before the log-in is never kept. */
export async function signInHeaders(request: Request, personId: PersonId, tenantId: TenantId | null): Promise<Headers> {
  const before = sessionIdOf(request);
  if (before !== undefined) await endSession(before);
  const id = await startSession(personId, tenantId, request.headers.get('user-agent') ?? undefined);
  return new Headers({ 'set-cookie': writeCookie(cookieName(), id, SESSION_SECONDS) });
}

export async function signOutHeaders(request: Request): Promise<Headers> {
  const id = sessionIdOf(request);
  if (id !== undefined) await endSession(id);
  return new Headers({ 'set-cookie': writeCookie(cookieName(), '', 0) });
}

export type { Actor };
