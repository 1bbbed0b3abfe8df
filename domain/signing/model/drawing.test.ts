import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawingBytes } from './drawing.ts';

/** A transparent picture of one pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('takes a PNG picture and gives its bytes', () => {
  expect(drawingBytes(PIXEL)?.subarray(1, 4)).toEqual(new Uint8Array(Buffer.from('PNG')));
});

it('refuses other formats, texts that only claim to be a picture, and what is too large', () => {
  expect(drawingBytes('data:image/svg+xml;base64,PHN2Zz4=')).toBeUndefined();
  expect(drawingBytes(`data:image/png;base64,${Buffer.from('<script>').toString('base64')}`)).toBeUndefined();
  expect(drawingBytes(PIXEL + 'A'.repeat(100_000))).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => drawingBytes(text) === undefined),
    { numRuns: 200 },
  );
});
