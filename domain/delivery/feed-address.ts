import { derivedSecret, sameSecret } from '#domain/kernel/secret.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { readLinkToken, writeLinkToken } from '#domain/links/model/link-token.ts';

interface FeedName {
  tenantId: TenantId;
  calendarFeedId: Id<'calendarFeed'>;
}

const secretOf = ({ tenantId, calendarFeedId }: FeedName): Buffer =>
  derivedSecret('calendar', `${tenantId}/${calendarFeedId}`);

/** The token of a calendar's private address, `/calendar/<token>`; made again whenever it is shown, never stored. */
export const feedToken = (name: FeedName): string =>
  writeLinkToken({ tenantId: name.tenantId, linkId: asRow<'link'>(name.calendarFeedId), secret: secretOf(name) });

/** Whose calendar a genuine token names; undefined for any other text. Whether it is still open is the row's to say. */
export function verifiedFeed(token: string): FeedName | undefined {
  const read = readLinkToken(token);
  if (!read) return undefined;
  const name = { tenantId: read.tenantId, calendarFeedId: asRow<'calendarFeed'>(read.linkId) };
  return sameSecret(read.secret, secretOf(name)) ? name : undefined;
}

/** Guaranteed: such a token carries the id of a row, and its secret says of which table. */
const asRow = <Kind extends string>(id: string) => id as Id<Kind>;
