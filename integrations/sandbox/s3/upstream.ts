import { setTimeout as wait } from 'node:timers/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { s3Client } from '#integrations/s3/client.ts';

/** A real object store on loopback, and the keys with which the product signs. */
export type StoreBehind = { url: string; bucket: string; accessKeyId: string; secretAccessKey: string };
export type Upstream = {
  readonly url: string;
  /** Resolves when the store reads what it keeps; with words when it does not within the time. */
  ready(): Promise<string | undefined>;
};

const PROBE = 'probe';
const PATIENCE_MS = 30_000;

/**
 * A store begins to listen seconds before it finds what it keeps: ready is when an object of an earlier start, or on the
 * first start one just written, is read.
 */
export const openUpstream = (store: StoreBehind): Upstream => {
  let serving = false;
  return {
    url: store.url,
    async ready() {
      const until = performance.now() + PATIENCE_MS;
      let last = 'no answer';
      while (!serving && performance.now() < until) {
        last = await reads(store);
        serving = last === 'read';
        if (!serving) await wait(200);
      }
      return serving ? undefined : last;
    },
  };
};

const reads = async ({ url: endpoint, bucket, ...keys }: StoreBehind): Promise<string> => {
  const files = s3Client({ endpoint, bucket, ...keys, timeoutMs: 5_000 });
  const probe = await files.get(PROBE);
  if (probe.kind === 'ok') return 'read';
  if (probe.kind === 'unavailable') return probe.detail;
  await makeBucket(endpoint, bucket, keys);
  const put = await files.put(PROBE, Buffer.from('ready'), { contentType: 'text/plain' });
  return put.kind === 'ok' ? 'written' : put.kind === 'refused' ? put.text : put.detail;
};

/** A bucket that is there already, or a store not yet up, shows at the next look. */
const makeBucket = async (
  endpoint: string,
  Bucket: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
): Promise<void> => {
  const sdk = new S3Client({ endpoint, credentials, region: 'eu-central-1', forcePathStyle: true, maxAttempts: 1 });
  await sdk.send(new CreateBucketCommand({ Bucket })).catch(() => undefined);
};
