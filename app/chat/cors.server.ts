import { appUrl } from '#app/http/wiring.server.ts';

const OPEN = { 'cache-control': 'no-store', 'cross-origin-resource-policy': 'cross-origin', vary: 'origin' };

/** Whether a page of this origin may hold the widget: our own pages may, and the sites that the company named. */
export function isWelcome(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  return origin === null || origin === new URL(appUrl()).origin || origins.includes(origin);
}

/** An answer that the page that asked may read. No cookie is ever looked at, so none is allowed. */
export function corsJson(request: Request, body: object, status = 200): Response {
  const origin = request.headers.get('origin');
  const allowed = origin === null ? {} : { 'access-control-allow-origin': origin };
  return Response.json(body, { status, headers: { ...OPEN, ...allowed } });
}
