import { z } from 'zod';

export const OBJECTS = 'objects/';
/** Everything but the list of migrations, which the version of the program decides. */
export const SCHEMAS = ['app', 'auth', 'inbox', 'law', 'queue'] as const;

const Sum = z.object({ path: z.string(), size: z.number().int(), sha256: z.string() });
const SavedTable = z.object({
  name: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
  rows: z.number().int(),
  paths: z.array(z.string()),
});

/** What a backup holds: each table of each schema with its rows, each object of the store, each file with its hash. */
export const BackupManifest = z.object({
  format: z.literal('crm-amc-backup'),
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Hashes of the migrations that had run. */
  migrations: z.array(z.string()),
  tables: z.array(SavedTable),
  files: z.array(Sum),
  /** Kind of each object by its path in the archive. */
  contentTypes: z.record(z.string(), z.string()),
});
export type BackupManifest = z.output<typeof BackupManifest>;
