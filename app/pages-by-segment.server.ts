import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/**
 * The built pages as one handler. The router ranks every route that it knows several times a request (4 ms of processor time
 * for 170 routes), so each first segment of an address is served by a handler of its own that knows only the routes which
 * such an address can reach. What the browser asks of the whole (`/__manifest`) meets them all.
 */
export function pagesBySegment(build: ServerBuild, mode?: string): RequestHandler {
  const whole = createRequestHandler(build, mode);
  const elsewhere = createRequestHandler(reduced(build), mode);
  const segments = new Set(Object.keys(build.routes).flatMap((id) => firstSegment(build.routes, id) ?? []));
  const handlers = new Map(
    [...segments].map((segment) => [segment, createRequestHandler(reduced(build, segment), mode)]),
  );
  handlers.set('__manifest', whole);
  return (request, context) => (handlers.get(segmentOf(request)) ?? elsewhere)(request, context);
}

/** The first segment as the router compares it: decoded, in small letters, without the suffix of a page's data. */
function segmentOf(request: Request): string {
  const segment = new URL(request.url).pathname.split('/', 2)[1] ?? '';
  try {
    return decodeURIComponent(segment)
      .replace(/\.data$/, '')
      .toLowerCase();
  } catch {
    return ''; // no such address: the page that says so
  }
}

/** The build with the routes that an address with this first segment can reach, or else one without a segment of its own. */
function reduced(build: ServerBuild, segment?: string): ServerBuild {
  const reachable = new Set<string>();
  for (const id of Object.keys(build.routes))
    if ([undefined, segment].includes(firstSegment(build.routes, id)))
      for (const one of chain(build.routes, id)) reachable.add(one);
  const kept = <T>(all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => reachable.has(id)));
  return { ...build, routes: kept(build.routes), assets: { ...build.assets, routes: kept(build.assets.routes) } };
}

/** A route and the layouts around it. */
function chain(routes: Routes, id: string): string[] {
  const parentId = routes[id]?.parentId;
  return parentId === undefined ? [id] : [...chain(routes, parentId), id];
}

/** What an address must begin with to reach the route; undefined when it may begin with anything. */
function firstSegment(routes: Routes, id: string): string | undefined {
  const path = chain(routes, id)
    .flatMap((one) => routes[one]?.path ?? [])
    .join('/');
  const segment = path.split('/').find((one) => one !== '');
  return segment === undefined || /^[:*]|\?$/.test(segment) ? undefined : segment.toLowerCase();
}
