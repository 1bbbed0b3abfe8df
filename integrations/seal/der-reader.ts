/** One element: its tag, what is inside, and all of its bytes. */
export interface Der {
  tag: number;
  content: Buffer;
  whole: Buffer;
}

export class NotDer extends Error {}

/** The first element of the bytes; what follows it is left alone. @throws NotDer */
export function readDer(bytes: Buffer): Der {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new NotDer('no element');
  let [length, head] = [first, 2];
  if (first >= 0x80) {
    const size = first & 0x7f;
    if (size === 0 || size > 4 || bytes.length < 2 + size) throw new NotDer('no length');
    length = bytes.readUIntBE(2, size);
    head += size;
  }
  if (bytes.length < head + length) throw new NotDer('cut short');
  return { tag, content: bytes.subarray(head, head + length), whole: bytes.subarray(0, head + length) };
}

const MOST = 1_000;

/** What is inside of an element. @throws NotDer */
export function inside({ content }: Der): Der[] {
  const found: Der[] = [];
  for (let rest = content; rest.length > 0;) {
    const one = readDer(rest);
    if (found.push(one) > MOST) throw new NotDer('too many elements');
    rest = rest.subarray(one.whole.length);
  }
  return found;
}

/** The elements inside, each of which must be there up to the place asked for. @throws NotDer */
export function at(parent: Der, place: number, tag?: number): Der {
  const found = inside(parent)[place];
  if (!found || (tag !== undefined && found.tag !== tag)) throw new NotDer('not the element expected');
  return found;
}

/** An object's name in its dotted form. @throws NotDer */
export function dotted({ tag, content }: Der): string {
  if (tag !== 0x06 || content.length === 0) throw new NotDer('no object name');
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** UTCTime or GeneralizedTime. @throws NotDer */
export function timeOf({ tag, content }: Der): Date {
  const text = content.toString('latin1');
  const full = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(full);
  if (!parts) throw new NotDer('no time');
  const [, year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
