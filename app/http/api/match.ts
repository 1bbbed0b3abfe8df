import { fieldOf, type Method, type Operation, partsOf } from './operation.ts';

export type Match =
  | { kind: 'found'; operation: Operation; params: Record<string, string> }
  /** The place exists, but not for this method. */
  | { kind: 'otherMethod'; allowed: Method[] }
  | { kind: 'none' };

/** The operation at a place; a fixed word goes before a field, so `/clients/duplicates` is no client's id. */
export function match(operations: readonly Operation[], method: string, path: string): Match {
  const parts = path.split('/').filter((part) => part !== '');
  const here = operations.flatMap((operation) => {
    const params = paramsOf(operation, parts);
    return params ? [{ operation, params }] : [];
  });
  const fewest = Math.min(...here.map(({ params }) => Object.keys(params).length));
  const nearest = here.filter(({ params }) => Object.keys(params).length === fewest);
  const found = nearest.find(({ operation }) => operation.method === method);
  if (found) return { kind: 'found', ...found };
  if (nearest.length === 0) return { kind: 'none' };
  return { kind: 'otherMethod', allowed: nearest.map(({ operation }) => operation.method).sort() };
}

function paramsOf({ path }: Operation, given: readonly string[]): Record<string, string> | undefined {
  const wanted = partsOf(path);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const [field, text] = [fieldOf(part), given[index] ?? ''];
    if (field !== undefined) params[field] = text;
    else if (part !== text) return undefined;
  }
  return params;
}
