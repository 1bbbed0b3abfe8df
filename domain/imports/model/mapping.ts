import { fold } from '#domain/kernel/pure/fold.ts';
import { IMPORT_FIELDS, type ImportField, type ImportKind, type Layout } from './layouts/layout.ts';
import { OBLIO } from './layouts/oblio.ts';
import { SMARTBILL } from './layouts/smartbill.ts';
import { TABLE } from './layouts/table.ts';

export const LAYOUTS: readonly Layout[] = [SMARTBILL, OBLIO, TABLE];

/** Which column, from nought, holds which field. */
export type Mapping = Partial<Record<ImportField, number>>;

const plain = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');

/** The columns that a layout's headings name, the first heading that is there for each field. */
export function columnsBy(layout: Layout, kind: ImportKind, headings: readonly string[]): Mapping {
  const places = new Map<string, number>();
  headings.forEach((heading, at) => {
    if (!places.has(plain(heading))) places.set(plain(heading), at);
  });
  const found = IMPORT_FIELDS[kind].flatMap((field) => {
    const [at] = (layout.headings[kind][field] ?? []).flatMap((word) => places.get(plain(word)) ?? []);
    return at === undefined ? [] : [[field, at] as const];
  });
  return Object.fromEntries(found);
}

/** The layout that names the most columns; of two that name as many, the earlier: a program's own before any table. */
export function guessed(kind: ImportKind, headings: readonly string[]): { layout: string; mapping: Mapping } {
  const guesses = LAYOUTS.map((layout) => ({ layout: layout.key, mapping: columnsBy(layout, kind, headings) }));
  return guesses.reduce((best, one) =>
    Object.keys(one.mapping).length > Object.keys(best.mapping).length ? one : best,
  );
}
