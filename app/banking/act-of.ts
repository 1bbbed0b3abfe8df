/** The address of an act on the entry in hand; it leads on to the next one. */
export type ActOf = (name: string) => string;

export const actAddress =
  (view: string, entryId: string, nextId: string | null): ActOf =>
  (name) => {
    const params = new URLSearchParams({ do: name, entry: entryId });
    if (view !== 'open') params.set('view', view);
    if (nextId !== null) params.set('next', nextId);
    return `?${params.toString()}`;
  };

/** The page with an entry in hand. */
export function entryAddress(statementId: string, view: string, entryId: string | null): string {
  const params = new URLSearchParams();
  if (view !== 'open') params.set('view', view);
  if (entryId !== null) params.set('entry', entryId);
  return `/collections/statements/${statementId}${params.size === 0 ? '' : `?${params.toString()}`}`;
}
