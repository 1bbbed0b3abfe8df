export type SecurityOptions = {
  /** On the scripts of a page; absent for what is no page. */
  nonce?: string;
  isDevelopment: boolean;
  isHttps: boolean;
  /** Origins a form may lead to besides our own: the card payment page. */
  formActions: readonly string[];
};

/** Nothing is allowed but what is named: no inline script or style, no frame, no plugin, no other host. */
const policy = ({ nonce, isDevelopment, isHttps, formActions }: SecurityOptions): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce ?? ''}' 'strict-dynamic'`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self'${formActions.map((origin) => ` ${origin}`).join('')}`,
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/**
 * Headers that keep a page from running or framing what is not ours. Files (a PDF beside its form) may be framed by our
 * own pages; a policy that a route has set itself is kept.
 */
export function setSecurityHeaders(headers: Headers, options: SecurityOptions): void {
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', isPage ? policy(options) : "frame-ancestors 'self'");
  }
  headers.set('x-content-type-options', 'nosniff');
  // Links of clients carry their key in the path: it must not leave with a click on a link.
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  if (!headers.has('cross-origin-resource-policy')) headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)');
  if (options.isHttps) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
}
