import { parseArgs } from 'node:util';
import { placeAt } from '#documents/ubl/rules/places.ts';
import type { Row } from '#documents/ubl/rules/row.ts';
import { ROWS } from '#documents/ubl/rules/rows.ts';
import { SILENT } from '#documents/ubl/rules/silent.ts';
import { Fault } from '../lib/fault.ts';

const NOWHERE = { name: '', attributes: new Map<string, string>(), children: [], parent: undefined, text: '' };

function lines(row: Row, language: 'ro' | 'en'): string[] {
  const place = placeAt(row);
  const said = row.say({ ...place, value: '…', node: NOWHERE })[language];
  const where = [place.term, place[language], row.about === undefined ? row.at : `${row.at} → ${row.about}`];
  return [
    `${row.id}  ${row.severity ?? 'fatal'}`,
    `    ${where.filter((it) => it !== '').join(' · ')}`,
    `    ${said.what} ${said.why} ${said.mend}`,
  ];
}

/** `explain [ID]`: what one rule asks, or the whole catalogue. @returns 0, or 1 when no rule has that id */
export async function explain(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'ro' } },
  });
  const [id] = positionals;
  const silent = id === undefined ? undefined : SILENT[id];
  if (silent !== undefined) console.log(`${id}  never fires: ${silent}`);
  const rows = ROWS.filter((row) => id === undefined || row.id === id.toUpperCase());
  if (rows.length === 0 && silent === undefined)
    throw new Fault(`There is no rule «${id ?? ''}».`, 'npm run efactura -- explain');
  for (const row of rows) console.log(lines(row, values.lang === 'en' ? 'en' : 'ro').join('\n'));
  return 0;
}
