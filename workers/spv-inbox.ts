import { keepInvoiceMessage } from '#domain/efactura/keep-invoice-message.ts';
import { keepReceived } from '#domain/efactura/keep-received.ts';
import { postponeListing } from '#domain/efactura/postpone-listing.ts';
import { showToFetch } from '#domain/efactura/show-to-fetch.ts';
import { showToRead } from '#domain/efactura/show-to-read.ts';
import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { takeTurn } from '#domain/efactura/take-turn.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { addDays, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { keptBuyerMessage } from './spv-buyer-file.ts';
import { failureOf } from './spv-call.ts';
import type { SpvParts } from './spv-parts.ts';
import { readList } from './spv-reading.ts';
import { keptSupplierFile } from './spv-supplier-file.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const REASON = 'e-Factura';
const tokens = systemVerb(spvTokens, REASON);
const postpone = systemVerb(postponeListing, REASON);
const toFetch = systemVerb(showToFetch, REASON);
const keep = systemVerb(keepReceived, REASON);
const toRead = systemVerb(showToRead, REASON);
const keepMessage = systemVerb(keepInvoiceMessage, REASON);
const turn = systemVerb(takeTurn, REASON);

/** Reads SPV's list at its hour. What cannot be had now is asked again later; nothing waits for it. */
export async function readSpvList({ anaf }: SpvParts, call: SystemCall): Promise<void> {
  const reading = await readList(anaf, call, { mayBeFresh: false });
  if (!reading.isRead) await postpone(call, reading);
}

/** Fetches one supplier's invoice and keeps what came, readable or not; a message that cannot be read stops no other. */
export async function fetchReceived(
  parts: SpvParts,
  call: SystemCall,
  receivedInvoiceId: Id<'receivedInvoice'>,
): Promise<string> {
  const { downloadId, tries } = await toFetch(call, { receivedInvoiceId });
  if (downloadId === undefined) return 'kept';
  const fetched = await fetchOnce(parts, call, downloadId, (zip) => keptSupplierFile(parts, call, zip, tries));
  return (await keep(call, { receivedInvoiceId, fetched })).reading;
}

/** Fetches what one buyer wrote about an invoice of ours, the same way. */
export async function fetchMessage(
  parts: SpvParts,
  call: SystemCall,
  invoiceMessageId: Id<'invoiceMessage'>,
): Promise<string> {
  const { downloadId, tries } = await toRead(call, { invoiceMessageId });
  if (downloadId === undefined) return 'kept';
  const fetched = await fetchOnce(parts, call, downloadId, (zip) => keptBuyerMessage(parts, call, zip, tries));
  return (await keepMessage(call, { invoiceMessageId, fetched })).reading;
}

const LATER = { kind: 'later' } as const;

/** One download within the day's limit, and what `read` makes of it; else that it is lost, or when it is tried again. */
async function fetchOnce<Kept>(
  { anaf }: SpvParts,
  call: SystemCall,
  downloadId: string,
  read: (zip: Uint8Array) => Promise<Kept>,
) {
  const { accessToken: token } = await tokens(call, {});
  const isFree = (await turn(call, { kind: 'download', about: downloadId })).isFree;
  const tomorrow = startOfDay(addDays(civilDateOf(new Date(call.asOf)), 1)).toISOString();
  if (!isFree) return { ...LATER, at: tomorrow };
  const zip = await anaf.download(token, downloadId);
  if (zip.kind === 'ok') {
    crashAt('fetch:after-download');
    // an object store that is away stops no invoice of ours: this one waits
    const kept = await read(zip.bytes).catch(() => LATER);
    crashAt('fetch:after-store');
    return kept;
  }
  if (zip.kind === 'refused' && ['expired', 'notFound', 'request'].includes(zip.reason))
    return { kind: 'lost' as const, fault: zip.text };
  const isTomorrow = zip.kind === 'unavailable' && zip.reason === 'dailyLimit';
  return { ...LATER, ...(isTomorrow ? { at: tomorrow } : {}), ...(await failureOf(call, 'download', zip)) };
}
