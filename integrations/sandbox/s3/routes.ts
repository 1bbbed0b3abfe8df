import { type Context, Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import { withFaults } from '../core/with-faults.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { escape, failure, refusals, XML } from './refusals.ts';
import { type ObjectStore, openObjects, type Stored } from './store.ts';

/** S3 by path (`/<bucket>/<key>`). The signature itself is not recomputed: it counts that it was made with the known key. */
export const s3Routes = (sandbox: Sandbox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const objects = openObjects(sandbox);
  const faults = (operation: string) => withFaults(sandbox.faults, 's3', operation, refusals);

  routes.use('*', async (c, next) => {
    const signed = c.req.header('authorization') ?? '';
    const known = signed.includes(`Credential=${sandbox.secrets.s3AccessKeyId}/`);
    return known ? next() : failure(c, 403, 'InvalidAccessKeyId', 'The access key does not exist.');
  });

  routes.put('/:bucket', (c) => c.body(null, 200));
  routes.on('HEAD', '/:bucket', (c) => c.body(null, 200));
  // the SDK asks with a slash at the end
  routes.get('/:bucket/', faults('list'), (c) => listPage(c, objects));
  routes.get('/:bucket', faults('list'), (c) => listPage(c, objects));

  routes.put('/:bucket/:key{.+}', faults('put'), async (c) => {
    const [bucket, key] = [c.req.param('bucket'), c.req.param('key')];
    const bytes = Buffer.from(await c.req.arrayBuffer());
    // looked at after the body has come, with nothing between look and write: two writers cannot both be first
    if (c.req.header('if-none-match') === '*' && objects.about(bucket, key) !== undefined)
      return failure(c, 412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
    const type = c.req.header('content-type') ?? 'application/octet-stream';
    const metadata = Object.fromEntries(
      Object.entries(c.req.header()).filter(([name]) => name.startsWith('x-amz-meta-')),
    );
    return c.body(null, 200, { etag: objects.write(bucket, key, bytes, type, metadata).etag });
  });

  // HEAD comes here too: Hono answers it without the body
  routes.get('/:bucket/:key{.+}', faults('get'), (c) => {
    const found = objects.read(c.req.param('bucket'), c.req.param('key'));
    if (found === undefined) return failure(c, 404, 'NoSuchKey', 'The specified key does not exist.');
    return sendObject(c, found.about, found.bytes);
  });

  routes.delete('/:bucket/:key{.+}', faults('delete'), (c) => {
    objects.remove(c.req.param('bucket'), c.req.param('key'));
    return c.body(null, 204);
  });
  return routes;
};

const sendObject = (c: Context, about: Stored, bytes: Buffer): Response => {
  const headers = {
    'content-type': about.contentType,
    'last-modified': new Date(about.updatedAt).toUTCString(),
    'accept-ranges': 'bytes',
    etag: about.etag,
    ...about.metadata,
  };
  const range = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '');
  if (range === null) return c.body(new Uint8Array(bytes), 200, { ...headers, 'content-length': String(bytes.length) });
  const [, from = '', to = ''] = range;
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  if (start > end) return failure(c, 416, 'InvalidRange', 'The requested range is not satisfiable');
  const part = bytes.subarray(start, end + 1);
  const spans = { 'content-range': `bytes ${start}-${end}/${bytes.length}`, 'content-length': String(part.length) };
  return c.body(new Uint8Array(part), 206, { ...headers, ...spans });
};

const listPage = (c: Context<SandboxEnv, '/:bucket' | '/:bucket/'>, objects: ObjectStore): Response => {
  const { prefix = '', 'max-keys': max = '1000', 'continuation-token': token } = c.req.query();
  const after = token === undefined ? '' : Buffer.from(token, 'base64url').toString('utf8');
  const all = objects.list(c.req.param('bucket'), prefix).filter(({ key }) => key > after);
  const shown = all.slice(0, Math.min(Number(max), 1000));
  const last = shown.at(-1)?.key;
  const more = shown.length < all.length && last !== undefined;
  const contents = shown.map(
    ({ key, size, etag, updatedAt }) =>
      `<Contents><Key>${escape(key)}</Key><LastModified>${updatedAt}</LastModified><ETag>${escape(etag)}</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const next = more ? `<NextContinuationToken>${Buffer.from(last).toString('base64url')}</NextContinuationToken>` : '';
  return c.body(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${escape(c.req.param('bucket'))}</Name><Prefix>${escape(prefix)}</Prefix><KeyCount>${shown.length}</KeyCount><MaxKeys>${max}</MaxKeys><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
    200,
    XML,
  );
};
