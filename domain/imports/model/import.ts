import { z } from 'zod';
import { id, instant } from '#domain/kernel/schemas.ts';
import { IMPORT_FIELDS, IMPORT_KINDS, type ImportKind } from './layouts/layout.ts';

export const IMPORT_STATES = ['mapping', 'running', 'done', 'undoing', 'undone'] as const;
const Count = z.number().int();
export const RowCounts = z.object({
  waiting: Count,
  created: Count,
  known: Count,
  refused: Count,
  removed: Count,
  kept: Count,
});

/** A table that is taken over, as lists show it. */
export const DataImport = z.object({
  id: id<'dataImport'>(),
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string(),
  layout: z.string(),
  state: z.enum(IMPORT_STATES),
  rowCount: Count,
  createdAt: instant(),
  endedAt: instant().nullable(),
});

/** Which column is which field; a field that no column has is left out. */
export const MappingInput = z.record(z.string(), z.coerce.number().int().min(0).max(99));

/** The part of a mapping that this kind of import knows. */
export const knownFields = (kind: ImportKind, mapping: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(mapping).filter(([field]) => IMPORT_FIELDS[kind].some((one) => one === field)));
