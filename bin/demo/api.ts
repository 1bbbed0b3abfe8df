import { randomUUID } from 'node:crypto';
import type { z } from 'zod';

export interface Api {
  read<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>>;
  /** A POST has a key of its own, as every program's should. */
  act<S extends z.ZodType>(method: 'POST' | 'PUT', path: string, body: object, schema: S): Promise<z.output<S>>;
  bytes(path: string): Promise<Uint8Array>;
}

/** The public API with a company's token. Refusals are errors that say what the API said. */
export function openApi(appUrl: string, token: string): Api {
  const call = async (
    path: string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, 'accept-language': 'ro', ...init.headers };
    const answer = await fetch(`${appUrl}/api/v1${path}`, { ...init, headers });
    if (answer.ok) return answer;
    throw new Error(`${init.method ?? 'GET'} ${path}: HTTP ${answer.status} ${(await answer.text()).slice(0, 800)}`);
  };
  return {
    read: async (path, schema) => schema.parse(await (await call(path)).json()),
    async act(method, path, body, schema) {
      const headers = {
        'content-type': 'application/json',
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      };
      return schema.parse(await (await call(path, { method, headers, body: JSON.stringify(body) })).json());
    },
    bytes: async (path) => new Uint8Array(await (await call(path)).arrayBuffer()),
  };
}
