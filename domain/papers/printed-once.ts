import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { Unavailable } from '#domain/kernel/errors.ts';
import { sha256 } from '#domain/kernel/json.ts';

/** What is printed, and how it was printed before. */
export interface PaperToPrint {
  fileName: string;
  /** Names everything that the paper says; null for a draft, which is printed anew each time. */
  edition: string | null;
  /** The bytes in which this edition was sent or saved before. */
  printed: { key: string; sha256: string } | null;
}

export interface Press {
  render(): Promise<Uint8Array>;
  /** The stored bytes; undefined when they are not there or the store is away. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Puts bytes under their hash; undefined when the store is away and the caller can do without. */
  store(bytes: Uint8Array): Promise<StoredFile | undefined>;
  /** Notes the bytes of the edition. @returns the hash that counts: another process may have been faster */
  keep(edition: string, file: StoredFile): Promise<{ sha256: string }>;
}

/**
 * The bytes of a paper: printed the first time, the same ones ever after. When the kept ones cannot be read they are printed
 * again, and given out only if they are equal. @throws Unavailable `errors.paperUnreadable`
 */
export async function printedOnce({ edition, printed }: PaperToPrint, press: Press): Promise<Uint8Array> {
  if (printed) {
    const kept = await press.read(printed.key);
    if (kept && sha256(kept) === printed.sha256) return kept;
    const again = await press.render();
    if (sha256(again) !== printed.sha256) throw new Unavailable('errors.paperUnreadable');
    return again;
  }
  const bytes = await press.render();
  const file = edition === null ? undefined : await press.store(bytes);
  if (edition === null || !file) return bytes;
  const { sha256: counts } = await press.keep(edition, file);
  if (counts !== file.sha256) throw new Unavailable('errors.paperUnreadable');
  return bytes;
}
