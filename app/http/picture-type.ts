const SIGNS: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** What kind of picture bytes are, by their first ones; undefined for anything else, whatever it says of itself. */
export const pictureTypeOf = (bytes: Uint8Array): string | undefined =>
  SIGNS.find(([, at, sign]) => sign.every((byte, index) => bytes[at + index] === byte))?.[0];
