import { expect, it } from 'vitest';
import { pictureSizeOf } from './picture-size.ts';

const PNG = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x03, 0x20, 0, 0, 0, 0xc8,
];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 0xc8, 0x03, 0x20, 3, 1, 0x22, 0];

it('reads width and height of a PNG and of a JPEG from their heads', () => {
  for (const bytes of [PNG, JPEG]) expect(pictureSizeOf(Uint8Array.from(bytes))).toEqual({ width: 800, height: 200 });
});

it('knows nothing of other files and of what is cut short', () => {
  for (const bytes of [[], [0x25, 0x50, 0x44, 0x46], PNG.slice(0, 18), JPEG.slice(0, 9)])
    expect(pictureSizeOf(Uint8Array.from(bytes))).toBeUndefined();
});
