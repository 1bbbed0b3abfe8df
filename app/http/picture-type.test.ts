import { expect, it } from 'vitest';
import { pictureTypeOf } from './picture-type.ts';

it.each([
  ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/webp', [...Buffer.from('RIFF0000WEBP')]],
  [undefined, [...Buffer.from('<svg xmlns=')]],
  [undefined, []],
])('is %s by its bytes', (type, bytes) => {
  expect(pictureTypeOf(Uint8Array.from(bytes))).toBe(type);
});
