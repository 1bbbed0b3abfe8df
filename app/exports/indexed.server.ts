import { sha256 } from '#domain/kernel/json.ts';

interface Named {
  name: string;
  bytes: Uint8Array;
}

/** The same files, with the list of their hashes as the last, in the form that `sha256sum -c` reads. */
export async function* indexed(files: AsyncIterable<Named>): AsyncGenerator<Named> {
  const sums: string[] = [];
  for await (const file of files) {
    sums.push(`${sha256(file.bytes)}  ${file.name}`);
    yield file;
  }
  yield { name: 'SHA256SUMS.txt', bytes: new TextEncoder().encode(`${sums.join('\n')}\n`) };
}
