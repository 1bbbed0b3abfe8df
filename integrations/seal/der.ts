/** DER, the binary form of certificates and signatures: tag, length, content. */
export const der = (tag: number, ...contents: Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
};

export const sequence = (...contents: Uint8Array[]): Buffer => der(0x30, ...contents);
/** A SET OF: its members stand in the order of their bytes. */
export const set = (...contents: Uint8Array[]): Buffer => der(0x31, ...[...contents].sort(Buffer.compare));
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes);
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(0x03, Buffer.from([unused]), bytes);
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
export const NULL = der(0x05);
export const TRUE = der(0x01, Buffer.from([0xff]));
/** `[n]` around its contents, or in place of their own tag. */
export const tagged = (n: number, ...contents: Uint8Array[]): Buffer => der(0xa0 | n, ...contents);

/** A number of up to 31 bits, or the bytes of one that is not negative. */
export function integer(value: number | Uint8Array): Buffer {
  const hex = typeof value === 'number' ? value.toString(16) : Buffer.from(value).toString('hex');
  const even = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  let from = 0;
  while (from < even.length - 1 && even[from] === 0) from += 1;
  const bytes = even.subarray(from);
  return der(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** An object's name from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift(0x80 | (rest & 0x7f));
  return bytes;
}

/** UTCTime until 2049, as RFC 5280 wants it. */
export const utcTime = (at: Date): Buffer => der(0x17, Buffer.from(`${digitsOf(at).slice(2)}Z`));
export const generalizedTime = (at: Date): Buffer => der(0x18, Buffer.from(`${digitsOf(at)}Z`));
const digitsOf = (at: Date): string => at.toISOString().replace(/\D/g, '').slice(0, 14);
