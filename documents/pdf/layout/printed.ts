import type { Picture } from './schema.ts';

/** What a template receives: text already formatted, flags, pictures. Undefined arrives as `none`. */
export type Printed =
  string | number | boolean | undefined | Picture | readonly Printed[] | { readonly [key: string]: Printed };

export type PictureFile = { path: string; bytes: Uint8Array };

const isPicture = (value: object): value is Picture =>
  'bytes' in value && value.bytes instanceof Uint8Array && 'mimeType' in value;

/** Replaces each picture by the path under which the template opens it, and orders keys, so that equal data is equal text. */
export function detachPictures(
  value: Printed,
  pictures: PictureFile[] = [],
): { tree: unknown; pictures: PictureFile[] } {
  const walk = (node: Printed): unknown => {
    if (node === undefined) return null;
    if (typeof node !== 'object') return node;
    if (isList(node)) return node.map(walk);
    if (isPicture(node)) {
      const path = `/in/${pictures.length}.${node.mimeType === 'image/png' ? 'png' : 'jpg'}`;
      pictures.push({ path, bytes: node.bytes });
      return { path };
    }
    const entries = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, child]) => [key, walk(child)]));
  };
  return { tree: walk(value), pictures };
}

const isList = (node: Printed): node is readonly Printed[] => Array.isArray(node);
