import { type AppLoadContext, redirect } from '@remix-run/node';
import type { Actor, PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { newDevice, noteDevice } from '#domain/identity/known-devices.ts';
import { firstCompany, type LoggedIn } from '#domain/identity/log-in.ts';
import { beginSecondStep } from '#domain/identity/second-step.ts';
import { operatorTenant } from '#domain/identity/operator-tenant.ts';
import { type Look, looker, lookOf, recordLook } from '#domain/operator/look.ts';
import { operatorOf } from '#domain/operator/operator.ts';
import { endSession, readSession, type SignedIn, type SessionStart, startSession } from '#domain/identity/session.ts';
import { isHttps, ONE_YEAR, readCookie, writeCookie } from '../cookies.server.ts';
import { now } from './clock.server.ts';
import { asResponse } from './failure.server.ts';
import { requestMessages } from './messages.server.ts';
import { originOf } from './origin.server.ts';
import { operatorCui } from './wiring.server.ts';

const SESSION_SECONDS = 30 * 24 * 3600;
const SECOND_STEP_SECONDS = 600;
/** `__Host-` binds the cookie to this very host, but browsers take it over https only. */
const cookieName = (name: 'session' | 'device' | 'second-step') => (isHttps() ? `__Host-${name}` : name);

export const sessionIdOf = (request: Request): string | undefined => readCookie(request, cookieName('session'));

/** A log-in that waits for its second step. */
export const waitingStepOf = (request: Request): string | undefined => readCookie(request, cookieName('second-step'));

/** From where somebody tries to sign in: the address, and the browser if it was here before. */
export const fromOf = (request: Request) => ({
  address: originOf(request).address,
  device: readCookie(request, cookieName('device')),
});

/** Who is signed in; `look` is what an operator looks at with the company's consent: then the actor is of that company, reading. */
export interface Present extends SignedIn {
  look?: Look;
}

const known = new WeakMap<object, Promise<Present | undefined>>();

/**
 * Who is signed in; undefined for nobody. Each loader of a page is given a request of its own, but all the same context:
 * those that pass it ask once together. An action does not, so that the page after it shows what it changed.
 */
export function signedIn(request: Request, context?: AppLoadContext): Promise<Present | undefined> {
  const asked = known.get(context ?? request);
  if (asked) return asked;
  const id = sessionIdOf(request);
  const answer = id === undefined ? Promise.resolve(undefined) : readPresent(id, request);
  known.set(context ?? request, answer);
  return answer;
}

/** A look that is over, by time or by the company's word, is over at the next request. */
async function readPresent(id: string, request: Request): Promise<Present | undefined> {
  const who = await readSession(id, now(), originOf(request));
  if (!who?.lookingId) return who;
  const operator = operatorOf(who, await operatorTenant(operatorCui()));
  const look = operator && (await lookOf(who.lookingId, operator.asOf));
  return operator && look ? { ...who, look, lacksFactor: false, actor: looker(operator, look) } : who;
}

/**
 * The signed-in person; otherwise off to the log-in page, which leads back here. Who still lacks the second factor that the
 * company asks for is led to set it up, and nowhere else.
 */
export async function requireSignedIn(request: Request, context?: AppLoadContext): Promise<Present> {
  const who = await signedIn(request, context);
  const { pathname, search } = new URL(request.url);
  if (!who) throw redirect(`/login?to=${encodeURIComponent(pathname + search)}`);
  if (who.look) await onlyLooking(who, request, context);
  if (who.lacksFactor && !SETTING_UP.test(pathname)) throw redirect('/settings/security');
  return who;
}

const recorded = new WeakSet<object>();

/** Whoever looks opens pages, each of which is recorded once, and sends nothing. */
async function onlyLooking({ actor }: Present, request: Request, context?: AppLoadContext): Promise<void> {
  if (request.method !== 'GET') throw asResponse(new Forbidden('errors.onlyLooking'), requestMessages(request));
  if (recorded.has(context ?? request)) return;
  recorded.add(context ?? request);
  await recordLook(actor, new URL(request.url).pathname);
}

const SETTING_UP = /^\/settings\/security(\.data|\/|$)|^\/step-up/;

export const requireActor = async (request: Request, context?: AppLoadContext): Promise<PersonActor> =>
  (await requireSignedIn(request, context)).actor;

interface SignIn {
  tenantId?: TenantId | null;
  strength?: SessionStart['strength'];
}

/** The headers that sign a person in, with a session of its own: an id from before the log-in is never kept. */
export async function signInHeaders(
  request: Request,
  personId: PersonId,
  { tenantId, strength = 'password' }: SignIn = {},
): Promise<Headers> {
  const before = sessionIdOf(request);
  if (before !== undefined) await endSession(before);
  const [at, origin] = [now(), originOf(request)];
  const company = tenantId ?? (await firstCompany(personId)) ?? null;
  const id = await startSession(personId, company, { at, strength, ...origin });
  const headers = new Headers({ 'set-cookie': writeCookie(cookieName('session'), id, SESSION_SECONDS) });
  headers.append('set-cookie', writeCookie(cookieName('second-step'), '', 0));
  if (strength === 'shared') return headers; // a visitor is no new browser of the owner
  const device = fromOf(request).device ?? newDevice();
  await noteDevice(personId, device, { at, origin });
  headers.append('set-cookie', writeCookie(cookieName('device'), device, ONE_YEAR));
  return headers;
}

/** Signs in who gave the right password, or leads to the second step that the account asks for; then to `to`. */
export async function signInOrAsk(
  request: Request,
  { personId, needsSecondStep }: LoggedIn,
  to: string,
  signIn: SignIn = {},
): Promise<Response> {
  if (!needsSecondStep) return redirect(to, { headers: await signInHeaders(request, personId, signIn) });
  const waiting = writeCookie(cookieName('second-step'), await beginSecondStep(personId, now()), SECOND_STEP_SECONDS);
  return redirect(`/login/second-step?to=${encodeURIComponent(to)}`, { headers: { 'set-cookie': waiting } });
}

export async function signOutHeaders(request: Request): Promise<Headers> {
  const id = sessionIdOf(request);
  if (id !== undefined) await endSession(id);
  return new Headers({ 'set-cookie': writeCookie(cookieName('session'), '', 0) });
}

export type { Actor };
