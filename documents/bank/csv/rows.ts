import { UnreadableStatement } from '../unreadable.ts';

export interface Row {
  /** Line of the file on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const MOST_CELLS = 500;
const LONGEST_CELL = 100_000;

/** The rows of a table that comes in slices; quotes may hold delimiters, line ends and doubled quotes. @throws UnreadableStatement */
export function* rowsOf(text: Iterable<string>, delimiter: Delimiter): Generator<Row> {
  let cells: string[] = [];
  let cell = '';
  let [line, start] = [1, 1];
  let isQuoted = false;
  let wasQuote = false; // a quote inside quotes: the end, or the first of a doubled one
  let wasReturn = false;
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
    if (cells.length > MOST_CELLS) throw new UnreadableStatement('tooMany', line);
  };
  for (const slice of text) {
    for (const sign of slice) {
      if (wasReturn) {
        wasReturn = false;
        if (sign === '\n') continue;
      }
      if (wasQuote) {
        wasQuote = false;
        if (sign === '"') {
          cell += sign;
          continue;
        }
        isQuoted = false;
      }
      const ends = sign === '\n' || sign === '\r';
      if (ends) {
        line += 1;
        wasReturn = sign === '\r';
      }
      if (isQuoted) {
        if (sign === '"') wasQuote = true;
        else cell += ends ? '\n' : sign;
        if (cell.length > LONGEST_CELL) throw new UnreadableStatement('garbledEntry', start, cell.slice(0, 80));
      } else if (sign === '"' && cell.trim() === '') {
        isQuoted = true;
        cell = '';
      } else if (sign === delimiter) endCell();
      else if (ends) {
        endCell();
        yield { line: start, cells };
        cells = [];
        start = line;
      } else cell += sign;
    }
  }
  if (isQuoted && !wasQuote) throw new UnreadableStatement('cut', start, cell.slice(0, 80));
  if (cell !== '' || cells.length > 0) {
    endCell();
    yield { line: start, cells };
  }
}

export const isEmptyRow = (row: Row): boolean => row.cells.every((cell) => cell === '');
