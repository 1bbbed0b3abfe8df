import { randomUUID } from 'node:crypto';

/** POSTs JSON and reads the whole answer. @throws Error with what the server says when it refuses */
export async function post(url: string, token?: string, key: string = randomUUID()): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(url, { method: 'POST', headers, body: '{}' });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`POST ${url}: HTTP ${answer.status} ${text.slice(0, 400)}`);
}

/** GETs an address and reads the whole answer. @throws Error unless it is 200 */
export async function get(url: string, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(url, { headers, redirect: 'manual' });
  const { byteLength } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`GET ${url}: HTTP ${answer.status}`);
  return byteLength;
}
