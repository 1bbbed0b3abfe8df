import { Temporal } from 'temporal-polyfill';
import { keepReceived } from '#domain/efactura/keep-received.ts';
import { noteMessages } from '#domain/efactura/note-messages.ts';
import { postponeListing } from '#domain/efactura/postpone-listing.ts';
import { showListing } from '#domain/efactura/show-listing.ts';
import { showToFetch } from '#domain/efactura/show-to-fetch.ts';
import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { takeTurn } from '#domain/efactura/take-turn.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { addDays, civilDateOf, LEGAL_ZONE, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { SpvMessage } from '#integrations/anaf/list.ts';
import type { SpvParts } from './spv-parts.ts';
import { failureOf, noteFailure } from './spv-call.ts';
import { keptSupplierFile } from './spv-supplier-file.ts';
import { listMessages } from './spv-lists.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const REASON = 'e-Factura';
const tokens = systemVerb(spvTokens, REASON);
const listing = systemVerb(showListing, REASON);
const note = systemVerb(noteMessages, REASON);
const postpone = systemVerb(postponeListing, REASON);
const toFetch = systemVerb(showToFetch, REASON);
const keep = systemVerb(keepReceived, REASON);
const turn = systemVerb(takeTurn, REASON);

/** Reads SPV's list, of all kinds at once, and keeps it. What cannot be had now is asked again later; nothing waits for it. */
export async function readSpvList({ anaf }: SpvParts, call: SystemCall): Promise<void> {
  const { accessToken: token } = await tokens(call, {});
  const { cif, from, isWhole } = await listing(call, {});
  const isFree = (await turn(call, { kind: 'list' })).isFree;
  const list = isFree ? await listMessages(anaf, { cif, start: from, token }) : undefined;
  if (list?.kind === 'ok') {
    crashAt('list:after-read');
    const messages = list.messages.map(asMessage);
    await note(call, { messages, until: list.until.toISOString(), isWhole });
    return;
  }
  if (list) await noteFailure(call, 'list', list.answer);
  await postpone(call, { isTomorrow: !isFree });
}

const asMessage = ({ downloadId, uploadIndex, type, listedAt, sellerCif, buyerCif, details }: SpvMessage) => ({
  uploadIndex,
  kind: type === 'buyerMessage' ? ('buyer_message' as const) : type,
  listedAt: instantOf(listedAt).toISOString(),
  details: details.slice(0, 1_000),
  ...(downloadId === undefined ? {} : { downloadId }),
  ...(sellerCif === undefined ? {} : { sellerCui: sellerCif }),
  ...(buyerCif === undefined ? {} : { buyerCui: buyerCif }),
});

/** ANAF writes Romanian wall time. A text that is no time is taken as just now. */
function instantOf(wallTime: string): Date {
  try {
    const zoned = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(LEGAL_ZONE);
    return new Date(zoned.epochMilliseconds);
  } catch {
    return new Date();
  }
}

/** Fetches one supplier's invoice and keeps what came, readable or not; a message that cannot be read stops no other. */
export async function fetchReceived(
  parts: SpvParts,
  call: SystemCall,
  receivedInvoiceId: Id<'receivedInvoice'>,
): Promise<string> {
  const { downloadId, tries } = await toFetch(call, { receivedInvoiceId });
  if (downloadId === undefined) return 'kept';
  const { accessToken: token } = await tokens(call, {});
  const isFree = (await turn(call, { kind: 'download', about: downloadId })).isFree;
  const tomorrow = startOfDay(addDays(civilDateOf(new Date(call.asOf)), 1)).toISOString();
  if (!isFree) return (await keep(call, { receivedInvoiceId, fetched: { kind: 'later', at: tomorrow } })).reading;
  const zip = await parts.anaf.download(token, downloadId);
  if (zip.kind === 'ok') {
    crashAt('fetch:after-download');
    // an object store that is away stops no invoice of ours: this one waits
    const fetched = await keptSupplierFile(parts, call, zip.bytes, tries).catch(() => ({ kind: 'later' as const }));
    crashAt('fetch:after-store');
    return (await keep(call, { receivedInvoiceId, fetched })).reading;
  }
  if (zip.kind === 'refused' && ['expired', 'notFound', 'request'].includes(zip.reason))
    return (await keep(call, { receivedInvoiceId, fetched: { kind: 'lost', fault: zip.text } })).reading;
  const isTomorrow = zip.kind === 'unavailable' && zip.reason === 'dailyLimit';
  const fetched = {
    kind: 'later' as const,
    ...(isTomorrow ? { at: tomorrow } : {}),
    ...(await failureOf(call, 'download', zip)),
  };
  return (await keep(call, { receivedInvoiceId, fetched })).reading;
}
