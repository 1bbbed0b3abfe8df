/** The value of one cookie of a request, decoded; undefined when it is missing or not readable. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(/;\s*/)) {
    const at = pair.indexOf('=');
    if (at < 0 || pair.slice(0, at) !== name) continue;
    try {
      return decodeURIComponent(pair.slice(at + 1));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** A `set-cookie` value; `maxAge` in seconds, 0 removes it. Readable by the server only. */
export const writeCookie = (name: string, value: string, maxAge: number): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${isHttps() ? '; Secure' : ''}`;

/** Whether people reach the product over https: then no cookie travels without it. */
export const isHttps = (): boolean => (process.env['APP_URL'] ?? '').startsWith('https:');

export const ONE_YEAR = 31_536_000;
