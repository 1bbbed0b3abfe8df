import { z } from 'zod';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { FailedCall } from './model/failed-call.ts';
import { retryPauseMs } from './model/pace.ts';
import { READING_STATES, SEALS } from './model/received.ts';
import { noteSpvAnswered, noteSpvAway } from './outages.ts';
import * as messages from './repo-invoice-messages.ts';
import { revisionOf } from './repo.ts';
import { tell } from './telling.ts';

const kept = { archive: StoredFile, seal: z.enum(SEALS) };
const Fetched = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), ...kept, aboutIndex: z.string().max(40), text: z.string() }),
  z.object({ kind: z.literal('unreadable'), ...kept, fault: z.string() }),
  z.object({ kind: z.literal('lost'), fault: z.string() }),
  z.object({ kind: z.literal('later'), at: instant().optional(), failure: FailedCall.optional() }),
]);

/** ANAF sets no length; what goes on lies in the stored file. */
const LONGEST_TEXT = 4_000;
const LONGEST_IN_MAIL = 600;

/**
 * Keeps what became of fetching a buyer's message about an invoice of ours: read, kept although it cannot be shown, gone
 * from SPV, or to be tried again. Once read, it is on the client's timeline and whoever has the client is told.
 */
export const keepInvoiceMessage = defineVerb({
  name: 'efactura.keepInvoiceMessage',
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
  input: z.object({ invoiceMessageId: id<'invoiceMessage'>(), fetched: Fetched }),
  output: z.object({ reading: z.enum(READING_STATES) }),
  async run(tx, actor, { invoiceMessageId, fetched }) {
    const row = await messages.lockInvoiceMessage(tx, invoiceMessageId);
    if (row.reading !== 'listed') return { reading: row.reading };
    if (fetched.kind === 'later' && fetched.failure) await noteSpvAway(tx, fetched.failure);
    else await noteSpvAnswered(tx);
    const tries = row.tries + 1;
    if (fetched.kind === 'later') {
      const nextTryAt = fetched.at ?? new Date(actor.asOf.getTime() + retryPauseMs(tries));
      await messages.updateInvoiceMessage(tx, row.id, { tries, nextTryAt });
      return { reading: 'listed' as const };
    }
    const settled = { reading: fetched.kind, tries, nextTryAt: null };
    if (fetched.kind === 'lost') {
      await messages.updateInvoiceMessage(tx, row.id, { ...settled, fault: fetched.fault });
      return { reading: 'lost' as const };
    }
    const files = { archiveFileId: await recordFile(tx, fetched.archive), seal: fetched.seal };
    if (fetched.kind === 'unreadable') {
      await messages.updateInvoiceMessage(tx, row.id, { ...settled, ...files, fault: fetched.fault });
      return { reading: 'unreadable' as const };
    }
    const { aboutIndex } = fetched;
    const text = fetched.text.slice(0, LONGEST_TEXT);
    const about = await messages.invoiceOfUpload(tx, aboutIndex);
    const invoiceId = about?.invoiceId ?? null;
    await messages.updateInvoiceMessage(tx, row.id, { ...settled, ...files, aboutIndex, invoiceId, text });
    if (about) await tellOf(tx, about, text);
    return { reading: 'read' as const };
  },
});

type About = NonNullable<Awaited<ReturnType<typeof messages.invoiceOfUpload>>>;

async function tellOf(tx: Tx, about: About, text: string): Promise<void> {
  const { clientId, invoiceId, revisionId } = about;
  const { printedNumber } = await revisionOf(tx, revisionId);
  const { name: clientName } = await clientOf(tx, clientId);
  await tell(tx, 'BuyerWrote', about);
  await tellTeam(
    tx,
    { roles: ['accounting'] },
    {
      clientId,
      subjectKind: 'invoice',
      subjectId: invoiceId,
      template: 'buyer-wrote',
      data: { clientName, number: printedNumber ?? '', text: text.trim().slice(0, LONGEST_IN_MAIL) || '…' },
    },
  );
}
