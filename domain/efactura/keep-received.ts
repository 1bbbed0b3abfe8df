import { z } from 'zod';
import { ReceivedInvoice } from '#documents/pdf/received/schema.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { storedJson } from '#domain/kernel/json.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { FailedCall } from './model/failed-call.ts';
import { retryPauseMs } from './model/pace.ts';
import { READING_STATES, receivedKey, SEALS } from './model/received.ts';
import { noteSpvAnswered, noteSpvAway } from './outages.ts';
import * as received from './repo-received.ts';

const Seal = z.enum(SEALS);
const Fetched = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    archive: StoredFile,
    xml: StoredFile,
    seal: Seal,
    document: ReceivedInvoice,
  }),
  z.object({
    kind: z.literal('unreadable'),
    archive: StoredFile,
    xml: StoredFile.optional(),
    seal: Seal,
    fault: z.string(),
  }),
  z.object({ kind: z.literal('lost'), fault: z.string() }),
  z.object({ kind: z.literal('later'), at: instant().optional(), failure: FailedCall.optional() }),
]);
type Fetched = z.output<typeof Fetched>;

/**
 * Keeps what became of fetching one supplier's invoice: read, kept although it cannot be shown, gone from SPV, or to be
 * tried again. One whose supplier, number and day another file already brought is marked as the same.
 */
export const keepReceived = defineVerb({
  name: 'efactura.keepReceived',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>(), fetched: Fetched }),
  output: z.object({ reading: z.enum(READING_STATES) }),
  async run(tx, actor, { receivedInvoiceId, fetched }) {
    const row = await received.lockReceived(tx, receivedInvoiceId);
    if (row.reading !== 'listed') return { reading: row.reading };
    if (fetched.kind === 'later' && fetched.failure) await noteSpvAway(tx, fetched.failure);
    else await noteSpvAnswered(tx);
    const tries = row.tries + 1;
    if (fetched.kind === 'later') {
      const nextTryAt = fetched.at ?? new Date(actor.asOf.getTime() + retryPauseMs(tries));
      await received.updateReceived(tx, row.id, { tries, nextTryAt });
      return { reading: 'listed' as const };
    }
    const values = await valuesOf(tx, row, fetched);
    await received.updateReceived(tx, row.id, { ...values, reading: fetched.kind, tries, nextTryAt: null });
    return { reading: fetched.kind };
  },
});

async function valuesOf(tx: Tx, row: received.ReceivedRow, fetched: Exclude<Fetched, { kind: 'later' }>) {
  if (fetched.kind === 'lost') return { fault: fetched.fault };
  const files = {
    archiveFileId: await recordFile(tx, fetched.archive),
    xmlFileId: fetched.xml ? await recordFile(tx, fetched.xml) : null,
    seal: fetched.seal,
  };
  if (fetched.kind === 'unreadable') return { ...files, fault: fetched.fault };
  const key = receivedKey(fetched.document);
  const supplierCui = key.supplierCui ?? row.supplierCui;
  const same = await received.findSame(tx, { ...key, supplierCui }, row.id);
  return { ...files, ...key, supplierCui, sameAsId: same?.id ?? null, document: storedJson(fetched.document) };
}
