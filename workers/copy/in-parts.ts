const PART = 8 * 1024 * 1024;

/** Cuts a stream of bytes into parts of 8 MB, each put away before more is taken. */
export function inParts(put: (part: number, bytes: Uint8Array) => Promise<void>) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let parts = 0;
  const flush = async () => {
    parts += 1;
    await put(parts, Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  return {
    async write(bytes: Uint8Array): Promise<void> {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PART) await flush();
    },
    /** Puts away what is left. @returns how many parts there are */
    async end(): Promise<number> {
      if (size > 0) await flush();
      return parts;
    },
  };
}
