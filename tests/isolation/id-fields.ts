import type { z } from 'zod';
import { AN_ID, exampleOf } from '#app/http/api/example.ts';

export type Path = readonly (string | number)[];
type Node = Record<string, unknown> | unknown[];

/** Where in an input ids stand, optional ones too: `['lines', 0, 'serviceId']`. */
export const idPaths = (schema: z.ZodType): Path[] => pathsIn(exampleOf(schema), []);

function pathsIn(value: unknown, path: Path): Path[] {
  if (value === AN_ID) return isIdName(path) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => pathsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
}

export const nameOf = (path: Path): string => String([...path].reverse().find((part) => typeof part === 'string'));

const isIdName = (path: Path): boolean => /(^id|Ids?)$/.test(nameOf(path));

/** An input with only what is required, every id in it given by `own`, and the one at `path` set to `probe`. */
export function inputWith(schema: z.ZodType, path: Path, probe: string, own: (name: string) => string): unknown {
  const short = exampleOf(schema, '', true);
  const full = exampleOf(schema);
  const [first] = path;
  const base =
    isNode(short) && isNode(full) && first !== undefined ? { ...short, [first]: Reflect.get(full, first) } : full;
  const copy: unknown = JSON.parse(JSON.stringify(base));
  for (const place of pathsIn(copy, [])) put(copy, place, own(nameOf(place)));
  put(copy, path, probe);
  return copy;
}

function put(root: unknown, path: Path, value: string): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (isNode(node) ? Reflect.get(node, key) : undefined), root);
  const last = path.at(-1);
  if (isNode(holder) && last !== undefined) Reflect.set(holder, last, value);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
