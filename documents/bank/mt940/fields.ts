import type { Line } from '../lines.ts';

/** A field of a message: its tag, and its lines with where each stands. */
export interface Field {
  readonly tag: string;
  readonly line: number;
  readonly lines: readonly string[];
}

export type MessagePart =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'sender'; readonly bank: string }
  | { readonly kind: 'end'; readonly line: number }
  | { readonly kind: 'stray'; readonly line: number; readonly text: string };

const TAG = /^\s?:(20|21|25P?|28C?|13D?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS):(.*)$/;
const MANY_LINES: ReadonlySet<string> = new Set(['61', '86', 'NS', '25', '25P', '20', '21', '28', '28C']);
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const HEADER = /^\s*\{1:[A-Z]\d\d([A-Z]{4})[^}]*\}.*?(?:\{4:\s*(.*))?$/;

/**
 * Cuts messages into fields. A line without a tag continues the field before it; what frames a message (SWIFT blocks, control
 * bytes, `-`, `-}`, the old three header lines) is known and left out.
 */
export function* messageParts(lines: Iterable<Line>): Generator<MessagePart> {
  let open: { tag: string; line: number; lines: string[] } | undefined;
  let inMessage = false;
  const closed = function* (): Generator<MessagePart> {
    if (open) yield { kind: 'field', field: open };
    open = undefined;
  };
  for (const { number, text: raw } of lines) {
    let text = raw.replace(CONTROL, '');
    const ends = /^-\s*$/.test(text) ? { at: 0, rest: '' } : endOf(text);
    const rest = ends?.rest ?? '';
    if (ends) text = text.slice(0, ends.at);

    const header = HEADER.exec(text);
    if (header && !TAG.test(text)) {
      yield* closed();
      yield { kind: 'sender', bank: header[1] ?? '' };
      text = header[2] ?? '';
    }
    const [, tag, value = ''] = TAG.exec(text) ?? [];
    if (tag !== undefined) {
      yield* closed();
      open = { tag, line: number, lines: [value] };
      inMessage = true;
    } else if (text.trim() !== '' && !/^\{[2-5]:/.test(text.trim())) {
      if (open && MANY_LINES.has(open.tag)) open.lines.push(text);
      else if (inMessage) {
        yield* closed();
        yield { kind: 'stray', line: number, text };
      }
    }
    if (ends) {
      yield* closed();
      yield { kind: 'end', line: number };
      inMessage = false;
      const next = HEADER.exec(rest);
      if (next) yield { kind: 'sender', bank: next[1] ?? '' };
    }
  }
  yield* closed();
}

/** Where `-}` ends a message: alone on the line, at the end of a text, or before the blocks of the next message. */
function endOf(text: string): { at: number; rest: string } | undefined {
  const [, before, rest] = /^(.*?)-\}\s*((?:\{[1-5S]:.*)?)$/.exec(text) ?? [];
  return before === undefined ? undefined : { at: before.length, rest: rest ?? '' };
}
