import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** Writes a file by pieces, as fast as the disk takes them; a half one never bears the name. */
export async function intoFile<R>(
  path: string,
  write: (sink: (bytes: Uint8Array) => Promise<void>) => Promise<R>,
): Promise<R> {
  const half = `${path}.half`;
  const file = createWriteStream(half, { mode: 0o600 });
  try {
    await once(file, 'open');
    const result = await write(async (bytes) => {
      if (!file.write(bytes)) await once(file, 'drain');
    });
    file.end();
    await finished(file);
    await rename(half, path);
    return result;
  } catch (error) {
    file.destroy();
    await rm(half, { force: true });
    throw error;
  }
}
