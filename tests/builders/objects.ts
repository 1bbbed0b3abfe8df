import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import type { TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { type Objects, objectsIn } from '#workers/objects.ts';

/** The sandbox's object store as the worker uses it. */
export const sandboxObjects = ({ addresses }: Pick<TestSandbox, 'addresses'>, bucket = 'crm'): Objects =>
  objectsIn(
    s3Client({
      endpoint: addresses.s3Url,
      bucket,
      accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
      secretAccessKey: 'any',
    }),
  );
