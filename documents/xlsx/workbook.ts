import { strToU8, zipSync } from 'fflate';

/** A text, or a number as canonical decimal text `1234.56`, kept to its last digit. */
export type Cell = string | { number: string } | null;

export interface Sheet {
  name: string;
  /** The first row, in bold and fixed while the rest scrolls. */
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_NAME = 31;
/** Zip has no day before 1980; one fixed day makes equal data equal bytes. */
const MADE = new Date('2000-01-01T00:00:00');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  [...text]
    .filter((one) => one >= ' ' || one === '\n' || one === '\t')
    .map((one) => ESCAPES[one] ?? one)
    .join('');

/** The letters of a column: A … Z, AA … */
export function columnName(index: number): string {
  const [rest, letter] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

const PLAIN = 0;
const AMOUNT = 1;
const BOLD = 2;

function cell(value: Cell, place: string, style: number): string {
  if (value === null) return '';
  if (typeof value === 'string')
    return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `<c r="${place}" s="${style === BOLD ? BOLD : AMOUNT}"><v>${escaped(value.number)}</v></c>`;
}

const row = (cells: readonly Cell[], index: number, style: number): string =>
  `<row r="${index}">${cells.map((one, column) => cell(one, `${columnName(column)}${index}`, style)).join('')}</row>`;

const sheetXml = ({ head, rows }: Sheet): string =>
  `${HEADER}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="42" customWidth="1"/><col min="2" max="${Math.max(2, head.length)}" width="18" customWidth="1"/></cols><sheetData>${row(head, 1, BOLD)}${rows.map((cells, index) => row(cells, index + 2, PLAIN)).join('')}</sheetData></worksheet>`;

const STYLES = `${HEADER}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

/** One sheet as an Excel file. Texts are never formulas, whatever they begin with; equal data give equal bytes. */
export function writeXlsx(sheet: Sheet): Uint8Array {
  const name = escaped(sheet.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(bytes, { mtime: MADE });
}
