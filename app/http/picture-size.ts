export interface PictureSize {
  width: number;
  height: number;
}

const be16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const be32 = (bytes: Uint8Array, at: number): number => be16(bytes, at) * 65_536 + be16(bytes, at + 2);

/** How many pixels a PNG or JPEG says it has, read from its head only; undefined for anything else or what is cut short. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | undefined {
  if (be32(bytes, 0) === 0x89504e47 && bytes.length >= 24) return { width: be32(bytes, 16), height: be32(bytes, 20) };
  return be16(bytes, 0) === 0xffd8 ? jpegSize(bytes) : undefined;
}

/** Goes from segment to segment to the first frame header. */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + be16(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: be16(bytes, at + 5), width: be16(bytes, at + 7) };
  }
  return undefined;
}
