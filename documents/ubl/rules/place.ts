/** A business term: its number, its name in Romanian (with the article) and in English, and its key in the draft's form if it has one. */
export type Place = { readonly term: string; readonly ro: string; readonly en: string; readonly field?: string };

/** One row of a table of places. */
export const place = (path: string, term: string, ro: string, en: string, field?: string): readonly [string, Place] => [
  path,
  field === undefined ? { term, ro, en } : { term, ro, en, field },
];
