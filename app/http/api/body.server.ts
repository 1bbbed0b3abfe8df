import { ApiRefusal } from './problem.server.ts';

const JSON_LIMIT = 1_048_576;

/** The bytes of a body, at most `limit` of them, whatever its headers say. @throws ApiRefusal 413 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    size += read.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(read.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const tooLarge = () => new ApiRefusal(413, 'api.errors.tooLarge');

/** The JSON object of a body; an empty body is an empty object. @throws ApiRefusal 400 · 413 · 415 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, JSON_LIMIT);
  if (bytes.length === 0) return {};
  if (mediaType(request) !== 'application/json') throw new ApiRefusal(415, 'api.errors.notJson');
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isRecord(value)) return value;
  } catch {
    // told below, as any other body that is not an object
  }
  throw new ApiRefusal(400, 'api.errors.badJson');
}

export const mediaType = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
