/** A business term: its number, its Romanian name with the article, and its key in the draft's form if it has one. */
export type Place = { readonly term: string; readonly name: string; readonly field?: string };

/** One row of a table of places. */
export const place = (path: string, term: string, name: string, field?: string): readonly [string, Place] => [
  path,
  field === undefined ? { term, name } : { term, name, field },
];
