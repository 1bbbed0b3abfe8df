import { Temporal } from 'temporal-polyfill';
import type { FailedCall } from '#domain/efactura/model/failed-call.ts';
import { noteMessages } from '#domain/efactura/note-messages.ts';
import { showListing } from '#domain/efactura/show-listing.ts';
import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { takeTurn } from '#domain/efactura/take-turn.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { LEGAL_ZONE } from '#domain/kernel/pure/civil-date.ts';
import type { Anaf } from '#integrations/anaf/client.ts';
import type { SpvMessage } from '#integrations/anaf/list.ts';
import { failureOf } from './spv-call.ts';
import { listMessages } from './spv-lists.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const REASON = 'e-Factura';
const tokens = systemVerb(spvTokens, REASON);
const listing = systemVerb(showListing, REASON);
const note = systemVerb(noteMessages, REASON);
const turn = systemVerb(takeTurn, REASON);

/** `until`: everything that SPV listed before it is kept with us. */
export type Reading =
  { isRead: true; until: Date } | { isRead: false; isTomorrow: boolean; failure?: FailedCall | undefined };

/** What was read so short a time ago needs no second call; lists are read up to a minute ago. */
const FRESH_MS = 2 * 60_000;

/**
 * Reads SPV's list since its last reading, of all kinds at once, and keeps it: one call answers for all uploads, brings the
 * suppliers' invoices and what buyers wrote. `mayBeFresh`: a reading of the last minute is as good.
 */
export async function readList(
  anaf: Anaf,
  call: SystemCall,
  { mayBeFresh }: { mayBeFresh: boolean },
): Promise<Reading> {
  const { cif, from, isWhole, listedUntil } = await listing(call, {});
  if (mayBeFresh && listedUntil !== null && call.asOf - listedUntil.getTime() < FRESH_MS)
    return { isRead: true, until: listedUntil };
  const { accessToken: token } = await tokens(call, {});
  if (!(await turn(call, { kind: 'list' })).isFree) return { isRead: false, isTomorrow: true };
  const list = await listMessages(anaf, { cif, start: from, token });
  if (list.kind !== 'ok') return { isRead: false, isTomorrow: false, ...(await failureOf(call, 'list', list.answer)) };
  crashAt('list:after-read');
  await note(call, { messages: list.messages.map(asMessage), until: list.until.toISOString(), isWhole });
  return { isRead: true, until: list.until };
}

const asMessage = ({
  downloadId,
  uploadIndex,
  type,
  isFromBuyer,
  listedAt,
  sellerCif,
  buyerCif,
  details,
}: SpvMessage) => ({
  uploadIndex,
  kind: type === 'buyerMessage' ? ('buyer_message' as const) : type,
  isFromBuyer,
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
