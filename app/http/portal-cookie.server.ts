import { readCookie } from '#app/cookies.server.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { openLink } from '#domain/links/open-link.ts';
import { now } from './clock.server.ts';

const DAYS = 180;
const nameOf = ({ clientId }: ClientActor): string => `portal-${clientId}`;

/**
 * Remembers in this browser that it has opened a client's portal, so that the pages of single documents lead there. A document's
 * link that was passed on leads nobody else there: its address alone says nothing of the portal's. It is seen below `/p` only.
 */
export const rememberPortal = (holder: ClientActor, token: string, isHttps: boolean): string =>
  `${nameOf(holder)}=${token}; Path=/p; Max-Age=${DAYS * 86_400}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;

/** The portal of the document's client that this browser holds the address of, while it opens; undefined when it holds none. */
export async function heldPortal(request: Request, actor: ClientActor): Promise<string | undefined> {
  const token = readCookie(request, nameOf(actor));
  if (token === undefined) return undefined;
  const opened = await openLink(token, now(), {});
  if (opened.state !== 'open') return undefined;
  const { tenantId, clientId, purpose } = opened.actor;
  const isItsOwn = tenantId === actor.tenantId && clientId === actor.clientId && purpose === 'portal';
  return isItsOwn ? `/p/${token}/home` : undefined;
}
