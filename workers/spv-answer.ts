import { archiveAnswer } from '#domain/efactura/archive-answer.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { readArchive } from '#integrations/anaf/archive.ts';
import type { Anaf } from '#integrations/anaf/client.ts';
import type { Objects } from './objects.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const archive = systemVerb(archiveAnswer, 'e-Factura');

interface Wanted {
  submissionId: Id<'submission'>;
  token: string;
  downloadId: string;
}

/** Downloads and stores one answer ZIP as it is, then keeps what it says. @returns false when it cannot be had or read now */
export async function fetchAnswer(
  { anaf, objects }: { anaf: Anaf; objects: Objects },
  call: SystemCall,
  { submissionId, token, downloadId }: Wanted,
): Promise<boolean> {
  const zip = await anaf.download(token, downloadId);
  if (zip.kind !== 'ok') return false;
  crashAt('learn:after-download');
  const opened = readArchive(zip.bytes);
  if (opened.kind !== 'invoice' && opened.kind !== 'errors') return false;
  const stored = await storeArchive(objects, call, opened.uploadIndex, zip.bytes);
  if (stored === undefined) return false;
  crashAt('learn:after-store');
  const answer =
    opened.kind === 'invoice'
      ? { kind: 'validated' as const, downloadId, archive: stored }
      : {
          kind: 'rejected' as const,
          downloadId,
          archive: stored,
          errors: opened.errors,
          ...(opened.duplicateOf === undefined ? {} : { duplicateOf: opened.duplicateOf }),
        };
  await archive(call, { submissionId, answer });
  return true;
}

/** Undefined while the object store is away: one answer waits then, and the uploads behind it do not. */
const storeArchive = (objects: Objects, { tenantId }: SystemCall, uploadIndex: string, bytes: Uint8Array) =>
  objects
    .store(tenantId, bytes, { name: `${uploadIndex}.zip`, contentType: 'application/zip' })
    .catch(() => undefined);
