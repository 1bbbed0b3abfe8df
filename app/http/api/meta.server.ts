import type { TokenActor } from '#domain/kernel/actor.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { ApiRefusal } from './problem.server.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;
const VERSION = /^"(\d{1,9})"$/;

/**
 * What accompanies a call: its key, which belongs to its token, and the version that the program saw.
 * @throws ApiRefusal 400 when a POST has no key, or a header is not understood
 */
export function metaOf(request: Request, actor: TokenActor): Meta {
  const [key, version] = [request.headers.get('idempotency-key'), request.headers.get('if-match')];
  if (request.method === 'POST' && key === null) throw new ApiRefusal(400, 'errors.keyMissing');
  if (key !== null && !KEY.test(key)) throw new ApiRefusal(400, 'api.errors.badKey');
  const expected = version === null ? undefined : VERSION.exec(version)?.[1];
  if (version !== null && expected === undefined) throw new ApiRefusal(400, 'api.errors.badVersion');
  return {
    ...(key === null ? {} : { key: `api/${actor.tokenId}/${key}` }),
    ...(expected === undefined ? {} : { expectedVersion: Number(expected) }),
  };
}
