import { said, sentence } from './say.ts';
import type { Row, Told } from './row.ts';
import { ROOT } from './row.ts';

/** The sentences for what EN 16931 does not know: an element or an attribute that buyers may not read. */
export const sayForbidden =
  (path: string) =>
  ({ ro, en }: Told) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isAttribute = name.startsWith('@');
    return said(
      [
        `${sentence(ro)}: ${isAttribute ? 'atributul' : 'elementul'} ${name} nu face parte din factura europeană.`,
        'ANAF primește factura și așa, dar programul cumpărătorului poate să nu citească ce este în afara EN 16931.',
        isAttribute ? 'Ștergeți atributul.' : 'Ștergeți elementul; ce trebuie spus se scrie într-o mențiune.',
      ],
      [
        `The ${en}: the ${isAttribute ? 'attribute' : 'element'} ${name} is no part of the European invoice.`,
        'ANAF accepts the invoice even so, but the buyer’s software may not read what EN 16931 does not know.',
        isAttribute ? 'Delete the attribute.' : 'Delete the element; what must be said belongs into a note.',
      ],
    );
  };

const LINES = ['cac:InvoiceLine', 'cac:CreditNoteLine'];

const paths = (parent: string, name: string): string[] => {
  const path = parent === '.' ? name : `${parent}/${name}`;
  return path.startsWith('LINE') ? LINES.map((line) => path.replace('LINE', line)) : [path];
};

const row = (number: number, parent: string, name: string): Row => {
  const all = paths(parent, name);
  return {
    id: `UBL-CR-${String(number).padStart(3, '0')}`,
    severity: 'warning',
    at: ROOT,
    about: all[0] ?? name,
    holds: (_, document) => all.every((path) => document.under(path).length === 0),
    say: sayForbidden(name),
  };
};

/**
 * Rows of UBL-CR from a table: the number of the first rule, the path of the parent from the root and a colon, then the
 * names under it, whose rules are numbered on. `.` is the root itself, `LINE` a line of either kind.
 */
export function forbidden(table: string): readonly Row[] {
  const rows: Row[] = [];
  let [number, parent] = [0, ''];
  for (const word of table.trim().split(/\s+/)) {
    if (/^\d+$/.test(word)) number = Number(word);
    else if (word.endsWith(':')) parent = word.slice(0, -1);
    else rows.push(row(number++, parent, word));
  }
  return rows;
}
