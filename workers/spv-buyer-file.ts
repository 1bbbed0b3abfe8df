import { sha256 } from '#domain/kernel/json.ts';
import { readArchive } from '#integrations/anaf/archive.ts';
import type { SpvParts } from './spv-parts.ts';
import { PATIENCE } from './spv-supplier-file.ts';
import type { SystemCall } from './system-verb.ts';

/** Stores ANAF's ZIP with a buyer's message as it came, checks the seal and reads the words and the upload they are about. */
export async function keptBuyerMessage(
  { anaf, objects }: SpvParts,
  { tenantId }: SystemCall,
  zip: Uint8Array,
  tries: number,
) {
  const opened = readArchive(zip);
  if (opened.kind === 'unreadable' && tries + 1 < PATIENCE) return { kind: 'later' as const };
  const name = `mesaj-${sha256(zip).slice(0, 12)}.zip`;
  const archive = await objects.store(tenantId, zip, { name, contentType: 'application/zip' });
  if (opened.kind === 'unreadable')
    return { kind: 'unreadable' as const, archive, seal: 'missing' as const, fault: opened.reason };
  const seal = await anaf.checkSeal(opened.xmlBytes, opened.signatureBytes);
  if (opened.kind !== 'message') return { kind: 'unreadable' as const, archive, seal, fault: 'notMessage' };
  return { kind: 'read' as const, archive, seal, aboutIndex: opened.uploadIndex, text: opened.text };
}
