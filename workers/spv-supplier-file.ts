import { readReceived } from '#documents/received/read-received.ts';
import { UnreadableUbl } from '#documents/ubl/tree.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { readArchive } from '#integrations/anaf/archive.ts';
import type { SpvParts } from './spv-parts.ts';
import type { SystemCall } from './system-verb.ts';

/** A ZIP that arrived cut is fetched again a few times before it is taken for what it is. */
export const PATIENCE = 3;

/**
 * Stores ANAF's ZIP about a supplier's invoice and the XML in it, both as they came, checks the seal and reads what can
 * be read. A file that cannot be read is kept all the same, with the reason.
 */
export async function keptSupplierFile(
  { anaf, objects }: SpvParts,
  { tenantId }: SystemCall,
  zip: Uint8Array,
  tries: number,
) {
  const opened = readArchive(zip);
  if (opened.kind === 'unreadable' && tries + 1 < PATIENCE) return { kind: 'later' as const };
  const name = opened.kind === 'unreadable' ? sha256(zip).slice(0, 12) : opened.uploadIndex;
  const archive = await objects.store(tenantId, zip, { name: `${name}.zip`, contentType: 'application/zip' });
  if (opened.kind === 'unreadable')
    return { kind: 'unreadable' as const, archive, seal: 'missing' as const, fault: opened.reason };
  const xml = await objects.store(tenantId, opened.xmlBytes, { name: `${name}.xml`, contentType: 'application/xml' });
  const seal = await anaf.checkSeal(opened.xmlBytes, opened.signatureBytes);
  const kept = { archive, xml, seal };
  if (opened.kind !== 'invoice' && opened.kind !== 'other')
    return { kind: 'unreadable' as const, ...kept, fault: 'notUbl' };
  try {
    return { kind: 'read' as const, ...kept, document: readReceived(opened.xmlBytes) };
  } catch (error) {
    // whatever a stranger's file does to the reader, it stops no other file
    return { kind: 'unreadable' as const, ...kept, fault: error instanceof UnreadableUbl ? error.reason : 'other' };
  }
}
