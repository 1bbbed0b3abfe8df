import { decode852 } from './cp852.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-2' | 'windows-1250' | 'cp852' | 'windows-1252';

/** Gives the same bytes again each time it is asked, a slice at a time. */
export type Slices = () => Iterable<Uint8Array>;

const SINGLE_BYTE = ['iso-8859-2', 'windows-1250', 'cp852', 'windows-1252'] as const;
const EXPECTED = /[ăâîșțşţĂÂÎȘȚŞŢáéíóöőúüűÁÉÍÓÖŐÚÜŰäÄßčćđžšČĆĐŽŠąęłńśźżĄĘŁŃŚŹŻěřůýŘŮÝèàçêôûëïñ„”“’–«»€§°]/u;
const ROMANIAN = /[ăâîșțşţĂÂÎȘȚŞŢ]/u;

/** How a file is written, told by its mark, by whether it is good UTF-8, and else by which reading gives letters. */
export function detectEncoding(slices: Slices): Encoding {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const upper = new Map<number, number>();
  let isUtf8 = true;
  let isFirst = true;
  for (const slice of slices()) {
    if (isFirst) {
      const wide = wideBy(slice);
      if (wide !== undefined) return wide;
      isFirst = false;
    }
    if (isUtf8) isUtf8 = isGood(utf8, slice, true);
    for (const byte of slice) if (byte >= 0x80) upper.set(byte, (upper.get(byte) ?? 0) + 1);
  }
  if (isUtf8 && isGood(utf8, new Uint8Array(), false)) return 'utf-8';
  return likeliest(upper);
}

function isGood(decoder: TextDecoder, slice: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(slice, { stream });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its mark or, without one, by the zeros that stand beside plain letters. */
function wideBy(slice: Uint8Array): Encoding | undefined {
  const [a, b] = slice;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = slice.subarray(0, 200);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4) return 'utf-16le';
  return even > head.length / 4 ? 'utf-16be' : undefined;
}

/** The code page in which the most of these bytes are letters that a bank here would write; the first of equals. */
function likeliest(upper: ReadonlyMap<number, number>): Encoding {
  const score = (encoding: (typeof SINGLE_BYTE)[number]) => {
    let sum = 0;
    for (const [byte, count] of upper) {
      const letter = decodeBytes(encoding, Uint8Array.of(byte));
      sum += count * (ROMANIAN.test(letter) ? 3 : EXPECTED.test(letter) ? 2 : /\p{L}/u.test(letter) ? 0 : -2);
    }
    return sum;
  };
  const scored = SINGLE_BYTE.map((encoding) => ({ encoding, score: score(encoding) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

const decodeBytes = (encoding: (typeof SINGLE_BYTE)[number], bytes: Uint8Array): string =>
  encoding === 'cp852' ? decode852(bytes) : new TextDecoder(encoding).decode(bytes);

/** The text of a file, a slice at a time, without the mark of its encoding. */
export function* decoded(slices: Slices, encoding: Encoding): Generator<string> {
  if (encoding === 'cp852') {
    for (const slice of slices()) yield decode852(slice);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for (const slice of slices()) yield decoder.decode(slice, { stream: true });
  yield decoder.decode();
}
