import type { Picture } from './layout/schema.ts';

const JPEG = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The last chunk of a PNG, `IEND` with its sum. */
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

const startsWith = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
const endsWith = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, at) => bytes[bytes.length - sign.length + at] === byte);

/** A picture by its bytes, whatever it was called; undefined for what is none, or was cut short: it would spoil the paper. */
export function wholePicture(bytes: Uint8Array | undefined): Picture | undefined {
  if (!bytes) return undefined;
  if (startsWith(bytes, JPEG) && endsWith(bytes, JPEG_END))
    return { bytes: new Uint8Array(bytes), mimeType: 'image/jpeg' };
  return startsWith(bytes, PNG) && endsWith(bytes, PNG_END)
    ? { bytes: new Uint8Array(bytes), mimeType: 'image/png' }
    : undefined;
}
