import { heading } from './headings.ts';
import { type Columns, NAMES, type Role, ROLES } from './roles.ts';

/** Columns by their headings; the surest name of each role wins, and no column is two things. Undefined without a day and an amount. */
export function columnsByName(cells: readonly string[]): Columns | undefined {
  const headings = cells.map(heading);
  const taken = new Set<number>();
  const found: Partial<Record<Role, number[]>> = {};
  for (const role of ROLES) {
    for (const name of NAMES[role]) {
      const index = headings.findIndex((it, position) => it === name && !taken.has(position));
      if (index < 0) continue;
      found[role] = [index];
      taken.add(index);
      break;
    }
  }
  if (isEnough(found)) return found;
  // a table with nothing but a value date
  if (found.value && isEnough({ ...found, date: found.value })) {
    const { value, ...others } = found;
    return { ...others, date: value };
  }
  return undefined;
}

const isEnough = ({ date, amount, debit, credit }: Columns): boolean =>
  date !== undefined && (amount !== undefined || (debit !== undefined && credit !== undefined));
