import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.js', '.css', '.json', '.svg', '.txt', '.wasm', '.webmanifest']);

type Encoding = 'br' | 'gzip' | 'identity';
const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: (bytes) => Promise.resolve(bytes),
};

const bestEncoding = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';

/**
 * Serves the built browser files. They are few and their names carry a hash, so each is read and compressed once and
 * then kept in memory. @returns undefined when no such file exists, so that the request goes on to the pages
 */
export function staticFiles(directory: string): (request: Request) => Promise<Response | undefined> {
  const kept = new Map<string, Promise<Buffer>>();
  const bytesOf = (file: string, encoding: Encoding) => {
    const key = `${encoding} ${file}`;
    const found = kept.get(key) ?? readFile(file).then(compress[encoding]);
    kept.set(key, found);
    return found;
  };
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const path = decodePath(new URL(request.url).pathname);
    const extension = path === undefined ? '' : extname(path);
    const type = TYPES[extension];
    if (path === undefined || type === undefined) return undefined;
    const file = join(directory, normalize(path));
    if (!file.startsWith(directory + sep)) return undefined;
    if (!(await stat(file).catch(() => undefined))?.isFile()) return undefined;
    const canCompress = COMPRESSIBLE.has(extension);
    const encoding = canCompress ? bestEncoding(request.headers.get('accept-encoding') ?? '') : 'identity';
    const bytes = await bytesOf(file, encoding);
    const headers = new Headers({
      'content-type': type,
      'content-length': String(bytes.length),
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      // it lies among the assets and looks after the pages
      ...(path.startsWith('/assets/service-worker') ? { 'service-worker-allowed': '/' } : {}),
      // the one file that pages of other sites load
      ...(path === '/widget.js' ? { 'cross-origin-resource-policy': 'cross-origin' } : {}),
      ...(canCompress ? { vary: 'accept-encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
  };
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
