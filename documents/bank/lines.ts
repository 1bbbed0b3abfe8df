import { UnreadableStatement } from './unreadable.ts';

export interface Line {
  readonly number: number;
  readonly text: string;
}

const LONGEST = 1_000_000;

/** The lines of a text that comes in slices, numbered from 1, whatever ends them (LF, CRLF or CR). @throws UnreadableStatement */
export function* linesOf(text: Iterable<string>): Generator<Line> {
  let rest = '';
  let number = 0;
  for (const slice of text) {
    rest += slice;
    const held = rest.endsWith('\r') ? '\r' : ''; // its LF may come with the next slice
    const lines = rest.slice(0, rest.length - held.length).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + held;
    for (const line of lines) yield { number: (number += 1), text: line };
    if (rest.length > LONGEST) throw new UnreadableStatement('tooLarge', number + 1);
  }
  const last = rest.replace(/\r$/, '');
  if (last !== '') yield { number: number + 1, text: last };
}
