import type { Anaf } from '#integrations/anaf/client.ts';
import type { SpvMessage } from '#integrations/anaf/list.ts';
import type { Refused, Unavailable } from '#integrations/anaf/outcome.ts';

export type AllMessages =
  { kind: 'ok'; messages: SpvMessage[]; until: Date } | { kind: 'away'; answer: Refused | Unavailable };

const OLDEST_MS = 59 * 24 * 3_600_000;
/** ANAF refuses an end in its own future; its clock may be up to a minute behind ours. */
const END_MARGIN_MS = 60_000;
const MOST_PAGES = 200;

/**
 * Every message from `start` until a minute ago. The end is fixed before the first page, because pages shift while new
 * messages come; doubles are dropped by id.
 */
export async function listMessages(
  anaf: Pick<Anaf, 'listPage'>,
  { cif, start, filter, token }: { cif: string; start: Date; filter?: 'T' | 'E' | 'P' | 'R'; token: string },
): Promise<AllMessages> {
  const now = Date.now();
  const until = new Date(now - END_MARGIN_MS);
  const from = new Date(Math.min(Math.max(start.getTime(), now - OLDEST_MS), until.getTime() - 1000));
  const byKey = new Map<string, SpvMessage>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await anaf.listPage({
      cif,
      start: from,
      end: until,
      page,
      token,
      ...(filter === undefined ? {} : { filter }),
    });
    if (answer.kind !== 'ok') return { kind: 'away', answer };
    for (const message of answer.messages)
      byKey.set(message.downloadId ?? `${message.type} ${message.uploadIndex}`, message);
    if (page >= answer.totalPages) break;
  }
  return { kind: 'ok', messages: [...byKey.values()], until };
}
