import { createHash } from 'node:crypto';
import type { Sandbox } from '../core/sandbox.ts';

export type Stored = {
  key: string;
  size: number;
  etag: string;
  contentType: string;
  updatedAt: string;
  metadata: Record<string, string>;
};

export type ObjectStore = {
  read(bucket: string, key: string): { about: Stored; bytes: Buffer } | undefined;
  about(bucket: string, key: string): Stored | undefined;
  write(bucket: string, key: string, bytes: Buffer, contentType: string, metadata: Record<string, string>): Stored;
  remove(bucket: string, key: string): void;
  /** In the order of the keys' bytes. */
  list(bucket: string, prefix: string): Stored[];
};

type Change = { bucket: string; key: string; stored: Stored | null };

/** One file per object and a journal of what is there; the journal is written last, so it never names what is missing. */
export const openObjects = (sandbox: Sandbox): ObjectStore => {
  const files = sandbox.blobs('s3-objects');
  const journal = sandbox.journal<Change>('s3');
  const known = new Map<string, Stored>();
  const nameOf = (bucket: string, key: string): string => `${bucket}/${key}`;
  const apply = ({ bucket, key, stored }: Change): void => {
    if (stored === null) known.delete(nameOf(bucket, key));
    else known.set(nameOf(bucket, key), stored);
  };
  const change = (fact: Change): void => {
    journal.append(fact);
    apply(fact);
  };
  journal.read().forEach(apply);
  sandbox.onReset(() => known.clear());

  return {
    about: (bucket, key) => known.get(nameOf(bucket, key)),
    read: (bucket, key) => {
      const about = known.get(nameOf(bucket, key));
      const bytes = about && files.get(nameOf(bucket, key));
      return about === undefined || bytes === undefined ? undefined : { about, bytes };
    },
    write: (bucket, key, bytes, contentType, metadata) => {
      files.put(nameOf(bucket, key), bytes);
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      const stored = { key, size: bytes.length, etag, contentType, updatedAt: new Date().toISOString(), metadata };
      change({ bucket, key, stored });
      return stored;
    },
    remove: (bucket, key) => {
      if (!known.has(nameOf(bucket, key))) return;
      change({ bucket, key, stored: null });
      files.remove(nameOf(bucket, key));
    },
    list: (bucket, prefix) =>
      [...known]
        .filter(([name]) => name.startsWith(nameOf(bucket, prefix)))
        .map(([, stored]) => stored)
        .toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))),
  };
};
