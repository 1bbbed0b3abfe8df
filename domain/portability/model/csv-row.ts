/** How many decimals a whole number of the database stands for, by the name of its column; money in hundredths otherwise. */
const DECIMALS: readonly [RegExp, number][] = [
  [/unit_price|^price$|exchange_rate/, 4],
  [/quantity|planned|delivered|accepted|contracted|invoiced|included|per_visit/, 3],
  [/sequence|seq|version|size|bytes|count/, 0],
];
const FORMULA = /^[=+\-@\t\r]/;
const BOM = '\uFEFF';

/** The head of a file for a Romanian spreadsheet: `;` between cells, `,` in numbers. */
export const csvHead = (columns: readonly { name: string }[]): string =>
  `${BOM}${columns.map(({ name }) => name).join(';')}\r\n`;

/** One row, read from the JSON of the database. */
export const csvRow = (columns: readonly { name: string; type: string }[], row: Record<string, unknown>): string =>
  `${columns.map(({ name, type }) => cell(name, type, row[name])).join(';')}\r\n`;

function cell(name: string, type: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'bigint') return decimal(String(value), decimalsOf(name));
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const decimalsOf = (name: string): number => DECIMALS.find(([pattern]) => pattern.test(name))?.[1] ?? 2;

function decimal(digits: string, places: number): string {
  if (places === 0) return digits;
  const negative = digits.startsWith('-');
  const padded = digits.replace('-', '').padStart(places + 1, '0');
  return `${negative ? '-' : ''}${padded.slice(0, -places)},${padded.slice(-places)}`;
}
