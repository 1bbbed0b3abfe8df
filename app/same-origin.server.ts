const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True unless a browser says that another site's page sent a request that changes something. Programs send no
 * `origin`; they carry a token of their own instead of a cookie.
 */
export function isSameOrigin(request: Request): boolean {
  if (READS.has(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return site === null;
  try {
    return new URL(origin).host === request.headers.get('host');
  } catch {
    return false;
  }
}
