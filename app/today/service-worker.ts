import { asToWorker, type ToWorker, workerScope } from './worker-scope.ts';

/* The pages of the day and their files, on the phone: from the network while there is one, else as they were last seen. */
const PAGES = 'today-pages';
const FILES = 'today-files';
/** A signal that is there but carries nothing is none. */
const PATIENCE_MS = 4_000;
/** What was read so lately is not read again. */
const FRESH_MS = 60_000;
const SEE_OTHER = 303;
const ASSET = /\/assets\/[\w.-]+/g;
/** Where a page asks which routes lie behind its links, and the file that names the version it asks for. */
const ROUTES = '/__manifest';
const VERSION = /\/assets\/manifest-(\w+)\.js/;

const scope = workerScope();
const isPage = (path: string): boolean => /^\/today(\.data|\/[0-9a-f-]{36}(\.data)?)?$/.test(path);

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => event.waitUntil(keepPages(asToWorker(event.data))));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === 'POST' && /^\/logout(\.data)?$/.test(pathname)) event.waitUntil(forget());
  if (request.mode === 'navigate' && request.method === 'POST' && isPage(pathname))
    event.respondWith(fetch(request).catch(() => Response.redirect(pathname, SEE_OTHER))); // tapped before its script ran
  if (request.method !== 'GET') return;
  if (pathname.startsWith('/assets/')) event.respondWith(fileOf(request));
  else if (isPage(pathname)) event.respondWith(newestOf(request));
  else if (pathname === ROUTES) event.respondWith(routesOf(request));
});

async function fileOf(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: FILES })) ?? fetch(request);
}

/** The answer of the network, kept for later; without one in time, what was kept. */
async function newestOf(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: PAGES, ignoreSearch: true });
  const asked = fetch(request).then(async (answer) => {
    if (isWhole(request, answer)) await put(request.url, answer.clone());
    return answer;
  });
  if (!kept) return asked;
  return Promise.race([
    asked.catch(() => kept),
    new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS)),
  ]);
}

/** The routes behind links; without network those of the day, for whoever asks for nothing else. */
async function routesOf(request: Request): Promise<Response> {
  const asked = await fetch(request).catch(() => undefined);
  const isOfDay = new URL(request.url).searchParams.getAll('p').every(isPage);
  return asked ?? (isOfDay ? await caches.match(ROUTES, { cacheName: PAGES }) : undefined) ?? Response.error();
}

/** A page of its own, neither the log-in nor a part that was asked for alone. */
const isWhole = ({ url }: Request, answer: Response): boolean =>
  answer.status === 200 && !answer.redirected && answer.type === 'basic' && !/[?&](_routes|do)=/.test(url);

async function put(url: string, answer: Response): Promise<void> {
  const { pathname, origin } = new URL(url);
  await (await caches.open(PAGES)).put(origin + pathname, answer);
}

/** Keeps these pages with their files; the whole day's, and no others. */
async function keepPages({ keep, isWholeDay, isNewOwner }: ToWorker): Promise<void> {
  if (isNewOwner) await caches.delete(PAGES);
  const cache = await caches.open(PAGES);
  const wanted = new Set(keep.flatMap((page) => [page, `${page}.data`]));
  for (const path of wanted) if (!(await isFresh(cache, path))) await keepOne(path);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (isWholeDay && isPage(pathname) && !wanted.has(pathname)) await cache.delete(url);
  }
  await keepRoutes(cache, keep);
  await keepFiles(cache);
}

async function isFresh(cache: Cache, path: string): Promise<boolean> {
  const date = (await cache.match(path))?.headers.get('date');
  return date !== null && date !== undefined && Date.now() - Date.parse(date) < FRESH_MS;
}

async function keepOne(path: string): Promise<void> {
  const request = new Request(path, { credentials: 'same-origin' });
  const answer = await fetch(request).catch(() => undefined);
  if (answer && isWhole(request, answer)) await put(request.url, answer);
}

async function keepRoutes(cache: Cache, pages: readonly string[]): Promise<void> {
  const html = await (await cache.match(pages[0] ?? ''))?.text();
  const version = VERSION.exec(html ?? '')?.[1];
  if (version === undefined) return;
  const asked = new URLSearchParams([...new Set(['/today', ...pages])].map((page) => ['p', page]));
  asked.set('version', version);
  const answer = await fetch(`${ROUTES}?${asked.toString()}`).catch(() => undefined);
  if (answer?.status === 200) await cache.put(ROUTES, answer);
}

async function keepFiles(pages: Cache): Promise<void> {
  const named = new Set<string>();
  for (const page of await pages.keys())
    for (const [file] of ((await (await pages.match(page))?.text()) ?? '').matchAll(ASSET)) named.add(file);
  if (named.size === 0) return;
  const files = await caches.open(FILES);
  const kept = new Set((await files.keys()).map(({ url }) => new URL(url).pathname));
  const missing = [...named].filter((file) => !kept.has(file));
  await Promise.all(missing.map((file) => files.add(file).catch(() => undefined)));
  await Promise.all([...kept].map((file) => (named.has(file) ? undefined : files.delete(file))));
}

async function forget(): Promise<void> {
  await caches.delete(PAGES);
  indexedDB.deleteDatabase('today');
}
