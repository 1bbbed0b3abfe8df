import { archiveAnswer } from '#domain/efactura/archive-answer.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { FailedCall } from '#domain/efactura/model/failed-call.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { takeTurn } from '#domain/efactura/take-turn.ts';
import { readArchive } from '#integrations/anaf/archive.ts';
import type { Objects } from './objects.ts';
import { failureOf } from './spv-call.ts';
import type { SpvParts } from './spv-parts.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const archive = systemVerb(archiveAnswer, 'e-Factura');
const turn = systemVerb(takeTurn, 'e-Factura');

interface Wanted {
  submissionId: Id<'submission'>;
  token: string;
  /** Not known yet when the lists do not show it. */
  downloadId: string | undefined;
}

/** Downloads and stores one answer ZIP as it is, then keeps what it says. @returns that it is kept, or what SPV failed to answer */
export async function fetchAnswer(
  { anaf, objects }: SpvParts,
  call: SystemCall,
  { submissionId, token, downloadId }: Wanted,
): Promise<{ isKept: boolean; failure?: FailedCall }> {
  if (downloadId === undefined) return LATER;
  if (!(await turn(call, { kind: 'download', about: downloadId })).isFree) return LATER;
  const zip = await anaf.download(token, downloadId);
  if (zip.kind !== 'ok') return { ...LATER, ...(await failureOf(call, 'download', zip)) };
  crashAt('learn:after-download');
  const opened = readArchive(zip.bytes);
  if (opened.kind !== 'invoice' && opened.kind !== 'errors') return LATER;
  const stored = await storeArchive(objects, call, opened.uploadIndex, zip.bytes);
  if (stored === undefined) return LATER;
  crashAt('learn:after-store');
  const seal = await anaf.checkSeal(opened.xmlBytes, opened.signatureBytes);
  const answer =
    opened.kind === 'invoice'
      ? { kind: 'validated' as const, downloadId, archive: stored, seal }
      : {
          kind: 'rejected' as const,
          downloadId,
          archive: stored,
          seal,
          errors: opened.errors,
          ...(opened.duplicateOf === undefined ? {} : { duplicateOf: opened.duplicateOf }),
        };
  await archive(call, { submissionId, answer });
  return { isKept: true };
}

const LATER = { isKept: false } as const;

/** Undefined while the object store is away: one answer waits then, and the uploads behind it do not. */
const storeArchive = (objects: Objects, { tenantId }: SystemCall, uploadIndex: string, bytes: Uint8Array) =>
  objects.store(tenantId, bytes, { name: `${uploadIndex}.zip`, contentType: 'application/zip' }).catch(() => undefined);
