import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type Answer, ask } from './outcome.ts';

export type S3Options = {
  /** Left out for Amazon's own. */
  endpoint?: string | undefined;
  region?: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  timeoutMs?: number;
};

export type StoredObject = { key: string; size: number; updatedAt: Date | undefined };

const NOT_FOUND = { kind: 'notFound' } as const;

type Put = { kind: 'ok'; wasThere: boolean };

export type Files = {
  /** Keeps bytes under a key that is never written twice: a key already there is `ok`, and stays as it is. */
  put(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<Answer<{ wasThere: boolean }>>;
  get(key: string): Promise<Answer<{ bytes: Uint8Array; contentType: string }> | { kind: 'notFound' }>;
  head(key: string): Promise<Answer<{ size: number; contentType: string }> | { kind: 'notFound' }>;
  /** A key that is not there is `ok` too. */
  delete(key: string): Promise<Answer<object>>;
  /** At most a thousand keys in order, and where to go on. */
  list(prefix: string, from?: string): Promise<Answer<{ objects: StoredObject[]; next: string | undefined }>>;
};

/** Files in one bucket of an S3 service. Reads and writes may all be repeated, so nothing here is uncertain. */
export const s3Client = (options: S3Options): Files => {
  const { bucket: Bucket, accessKeyId, secretAccessKey, region = 'eu-central-1', timeoutMs = 30_000 } = options;
  const sdk = new S3Client({
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    // other S3 services do not know Amazon's newer checksums
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 1,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
  });
  const limit = () => ({ abortSignal: AbortSignal.timeout(timeoutMs) });

  return {
    put: (Key, Body, { contentType: ContentType }) =>
      ask<Put, Put>(
        async () => {
          await sdk.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, IfNoneMatch: '*' }), limit());
          return { kind: 'ok', wasThere: false };
        },
        { PreconditionFailed: { kind: 'ok', wasThere: true } },
      ),
    get: (Key) =>
      ask(
        async () => {
          const { Body, ContentType = '' } = await sdk.send(new GetObjectCommand({ Bucket, Key }), limit());
          const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
          return { kind: 'ok' as const, bytes, contentType: ContentType };
        },
        { NoSuchKey: NOT_FOUND },
      ),
    head: (Key) =>
      ask(
        async () => {
          const { ContentLength = 0, ContentType = '' } = await sdk.send(
            new HeadObjectCommand({ Bucket, Key }),
            limit(),
          );
          return { kind: 'ok' as const, size: ContentLength, contentType: ContentType };
        },
        { NotFound: NOT_FOUND },
      ),
    delete: (Key) =>
      ask(async () => {
        await sdk.send(new DeleteObjectCommand({ Bucket, Key }), limit());
        return { kind: 'ok' as const };
      }),
    list: (Prefix, from) =>
      ask(async () => {
        const page = { Bucket, Prefix, ...(from === undefined ? {} : { ContinuationToken: from }) };
        const { Contents = [], NextContinuationToken } = await sdk.send(new ListObjectsV2Command(page), limit());
        const objects = Contents.map(({ Key = '', Size = 0, LastModified }) => ({
          key: Key,
          size: Size,
          updatedAt: LastModified,
        }));
        return { kind: 'ok' as const, objects, next: NextContinuationToken };
      }),
  };
};
