import { readObject } from '#app/http/wiring.server.ts';
import type { ZippedFile } from '#app/http/zip.server.ts';
import { listArchive } from '#domain/efactura/list-archive.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** ANAF's sealed answers of a month, of what was sent and what suppliers sent, for who may have them. @throws Error when the store has lost one */
export async function* monthAnswers(actor: Actor, month: CivilDate): AsyncGenerator<ZippedFile> {
  if (!hasRole(actor, 'administrator', 'accounting', 'accountant')) return;
  const { files } = await listArchive(actor, { year: month.slice(0, 4), month: month.slice(5, 7) });
  for (const { path, key, sha256 } of files) {
    const bytes = await readObject(key);
    if (bytes === undefined) yield { name: `SPV/${path}.missing`, bytes: new TextEncoder().encode(sha256) };
    else yield { name: `SPV/${path}`, bytes };
  }
}
