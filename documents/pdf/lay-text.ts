import type { Coverage } from './font-coverage.ts';
import { breakable, printable } from './printable.ts';

/** Not set in lines: an address is followed, the others are written into the file's own data. */
const UNBROKEN = new Set(['linkTarget', 'documentTitle', 'author']);

/** Makes every text of a view printable; `hasLongWords` tells the template to look for the places where words may break. */
export function layText(view: unknown, families: Coverage[]): { view: unknown; hasLongWords: boolean } {
  let hasLongWords = false;
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') {
      const text = printable(node, families);
      const broken = UNBROKEN.has(key) ? text : breakable(text);
      hasLongWords ||= broken !== text;
      return broken;
    }
    if (Array.isArray(node)) return node.map((child) => walk(child, key));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, walk(child, name)]));
  };
  const laid = walk(view, '');
  return { view: laid, hasLongWords };
}
