import { z } from 'zod';

export const FORMAT = 'crm-amc-company';
export const MANIFEST = 'manifest.json';
export const OBJECTS = 'files/';

const FileSum = z.object({
  path: z.string(),
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const TableSum = z.object({
  name: z.string().regex(/^[a-z_]+$/),
  columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
  rows: z.number().int().min(0),
  /** The parts in which its rows stand, in order. */
  paths: z.array(z.string()),
  /** Of each column of whole numbers, so that sums of money are compared on the other side. */
  sums: z.record(z.string(), z.string().regex(/^-?[0-9]+$/)),
});

/** What is in a copy of a company: every file with its hash, every table with its rows and sums. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  company: z.object({ id: z.uuid(), name: z.string(), cui: z.string() }),
  createdAt: z.iso.datetime(),
  people: z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string(), roles: z.array(z.string()) })),
  tables: z.array(TableSum),
  files: z.array(FileSum),
  /** Objects that the object store no longer had. */
  missing: z.array(z.string()),
});
export type Manifest = z.output<typeof Manifest>;
