import { z } from 'zod';

/** A stored object as a verb is told of it: the caller has put the bytes under their hash before. */
export const StoredFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  contentType: z.string().min(1).max(100),
  size: z.number().int().min(0),
});
export type StoredFile = z.output<typeof StoredFile>;

/** Where a tenant's object lies: named by its bytes, so writing it twice is writing it once. */
export const objectKey = (tenantId: string, sha256: string): string => `t/${tenantId}/${sha256}`;
