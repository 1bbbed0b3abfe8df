import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const MOST_INFLATED = 80_000_000;
const PARTS = /^xl\/(sharedStrings\.xml|worksheets\/sheet\d+\.xml)$/;

/**
 * The rows of the first sheet of an XLSX file as texts, empty rows left out, at most so many. Only two kinds of parts are
 * unpacked, within a bound. @throws Error when it is no such file
 */
export function readSheet(bytes: Uint8Array, most: number): string[][] {
  let inflated = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      inflated += originalSize;
      if (inflated > MOST_INFLATED) throw new Error('the sheet is too large');
      return true;
    },
  });
  const names = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  const [first] = names.sort((a, b) => numberIn(a) - numberIn(b));
  const sheet = first === undefined ? undefined : parts[first];
  if (!sheet) throw new Error('there is no sheet');
  const shared = parts['xl/sharedStrings.xml'];
  return cellsOf(textOf(sheet), shared ? stringsOf(textOf(shared)) : [], most);
}

const numberIn = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Texts that cells point at; runs of one text are one. */
function stringsOf(xml: string): string[] {
  const found: string[] = [];
  let text: string | undefined;
  let isText = false;
  parse(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      isText = name === 't' && text !== undefined;
    },
    text: (part) => {
      if (isText && text !== undefined) text += part;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name !== 'si') return;
      found.push(text ?? '');
      text = undefined;
    },
  });
  return found;
}

function cellsOf(xml: string, strings: readonly string[], most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = { at: 0, type: '', value: '' };
  let isValue = false;
  parse(xml, {
    open: (name, attributes) => {
      if (name === 'row') row = [];
      else if (name === 'c')
        cell = { at: columnOf(attributes['r'] ?? '', row.length), type: attributes['t'] ?? '', value: '' };
      isValue = name === 'v' || name === 't';
    },
    text: (part) => {
      if (isValue) cell.value += part;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell.at < 200) {
        while (row.length < cell.at) row.push('');
        row[cell.at] = cell.type === 's' ? (strings[Number(cell.value)] ?? '') : cell.value;
      }
      if (name === 'row' && row.some((text) => text.trim() !== '') && rows.length <= most) rows.push(row);
    },
  });
  return rows;
}

/** `C7` is the third column; a cell without a place follows the one before. */
function columnOf(place: string, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Heard {
  open(name: string, attributes: Record<string, string>): void;
  text(part: string): void;
  close(name: string): void;
}

/** Reads XML without any declaration of types: a file with one is refused. */
function parse(xml: string, heard: Heard): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Error('a declaration of types');
  });
  parser.on('opentag', ({ name, attributes }) => heard.open(local(name), attributes));
  parser.on('text', (part) => heard.text(part));
  parser.on('closetag', ({ name }) => heard.close(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
