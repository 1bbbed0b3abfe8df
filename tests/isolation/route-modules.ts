import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

const FOLDER = join(import.meta.dirname, '..', '..', 'app', 'routes');

export interface RouteModule {
  /** The file's name without its ending: `_app.offers.$offerId`. */
  name: string;
  /** `/offers/:offerId` with `$names` kept as in the file. */
  path: string;
  params: string[];
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: ((args: ActionFunctionArgs) => unknown) & { readonly acts?: readonly string[] };
}

/** Every route that answers requests itself, found on the disk as the framework finds it. */
export async function routeModules(): Promise<RouteModule[]> {
  const files = readdirSync(FOLDER).filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'));
  const modules = await Promise.all(
    files.map(async (file) => {
      const module: Partial<RouteModule> = await import(pathToFileURL(join(FOLDER, file)).href);
      const name = file.replace(/\.tsx?$/, '');
      const { loader, action } = module;
      return { name, ...placeOf(name), ...(loader ? { loader } : {}), ...(action ? { action } : {}) };
    }),
  );
  return modules.filter(({ loader, action }) => loader ?? action).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The address of a route file, with its `$parts`. */
export function placeOf(name: string): Pick<RouteModule, 'path' | 'params'> {
  const parts = name
    .replace(/\[([^\]]*)\]/g, (_all, letters: string) => letters.replaceAll('.', '\u0000'))
    .split('.')
    .filter((part) => part !== '_index' && !/^_[^_]/.test(part))
    .map((part) => part.replace(/_$/, '').replaceAll('\u0000', '.'));
  return {
    path: `/${parts.join('/')}`,
    params: parts.flatMap((part) => (part === '$' ? ['*'] : part.startsWith('$') ? [part.slice(1)] : [])),
  };
}

export interface RouteAnswer {
  status: number;
  location: string | null;
  body: string;
}

/** One request through a route's own loader or action, with everything that is thrown taken as its answer. */
export async function answerOf(
  route: RouteModule,
  method: 'GET' | 'POST',
  {
    params = {},
    cookie,
    form = {},
    act,
  }: { params?: Record<string, string>; cookie?: string; form?: Record<string, string>; act?: string } = {},
): Promise<RouteAnswer> {
  const path = route.path.replace(/\$(\w*)/g, (_all, name: string) => params[name === '' ? '*' : name] ?? 'x');
  const request = new Request(`http://localhost:3000${path}${act === undefined ? '' : `?do=${act}`}`, {
    method,
    headers: { 'accept-language': 'ro', ...(cookie === undefined ? {} : { cookie }) },
    ...(method === 'POST' ? { body: new URLSearchParams(form) } : {}),
  });
  const context = { nonce: 'n', requestId: 'request-1', onShutdown: () => () => undefined };
  const run = method === 'GET' ? route.loader : route.action;
  if (!run) throw new Error(`${route.name} does not take ${method}`);
  try {
    return await read(await run({ request, params, context }));
  } catch (thrown) {
    if (thrown instanceof Error) return { status: 500, location: null, body: `${thrown.name}: ${thrown.message}` };
    return read(thrown);
  }
}

async function read(answer: unknown): Promise<RouteAnswer> {
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get('location'), body: await answer.text() };
  const { value, status } = isWithInit(answer)
    ? { value: answer.data, status: answer.init?.status ?? 200 }
    : { value: answer, status: 200 };
  return { status, location: null, body: textOf(value) };
}

const textOf = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, item: unknown) => (typeof item === 'bigint' ? String(item) : item));

const isWithInit = (value: unknown): value is { data: unknown; init: { status?: number } | null } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'DataWithResponseInit' &&
  'data' in value;
