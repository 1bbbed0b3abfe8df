/** Which code points a family can draw: those every one of its weights has. */
export type Coverage = { has(codePoint: number): boolean };

const tableOffset = (font: DataView, tag: string): number => {
  for (let i = 0; i < font.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(entry + k)));
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`font without a ${tag} table`);
};

function addFormat4(font: DataView, at: number, into: Set<number>): void {
  const segments = font.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  for (let i = 0; i < segments; i += 1) {
    const [start, end] = [font.getUint16(starts + i * 2), font.getUint16(ends + i * 2)];
    const rangeAt = ranges + i * 2;
    const range = font.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph =
        range === 0 ? code + font.getUint16(deltas + i * 2) : font.getUint16(rangeAt + range + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) into.add(code);
    }
  }
}

function addFormat12(font: DataView, at: number, into: Set<number>): void {
  for (let i = 0; i < font.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const [start, end, glyph] = [font.getUint32(group), font.getUint32(group + 4), font.getUint32(group + 8)];
    for (let code = start; code <= end; code += 1) if (glyph + code - start !== 0) into.add(code);
  }
}

/** Reads the Unicode `cmap` (formats 4 and 12) of a TrueType file. */
function codePointsOf(file: Uint8Array): Set<number> {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const cmap = tableOffset(font, 'cmap');
  const found = new Set<number>();
  for (let i = 0; i < font.getUint16(cmap + 2); i += 1) {
    const platform = font.getUint16(cmap + 4 + i * 8);
    if (platform !== 0 && platform !== 3) continue;
    const at = cmap + font.getUint32(cmap + 8 + i * 8);
    const format = font.getUint16(at);
    if (format === 4) addFormat4(font, at, found);
    if (format === 12) addFormat12(font, at, found);
  }
  return found;
}

export function familyCoverage(weights: Uint8Array[]): Coverage {
  const [first = new Set<number>(), ...others] = weights.map(codePointsOf);
  return new Set([...first].filter((code) => others.every((weight) => weight.has(code))));
}
