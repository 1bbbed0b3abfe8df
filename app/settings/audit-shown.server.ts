import { actName } from '#app/http/act-name.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { listAudit } from '#domain/audit/list-audit.ts';
import { auditFields as en } from '#domain/messages/en/audit-fields.ts';
import { auditFields as ro } from '#domain/messages/ro/audit-fields.ts';

const FIELDS = { ro, en };

type Entry = Awaited<ReturnType<typeof listAudit>>['rows'][number];

/** One field that an act set: its name in words, what stood there and what stands now. */
export interface Change {
  label: string;
  before: string;
  after: string;
}
export type ShownEntry = Omit<Entry, 'before' | 'after'> & { act: string; who: string; changes: Change[] };

/** Entries of the audit in the words of the request's language. Catalogues of acts and fields stay on the server. */
export async function shownEntries(actor: Actor, request: Request, rows: readonly Entry[]): Promise<ShownEntry[]> {
  const names = await memberNames(actor);
  const { actors } = requestMessages(request).timeline;
  const labels = FIELDS[requestLocale(request)];
  const words = (value: unknown) => textOf(value, names);
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    act: actName(row.verb, request),
    who: names[row.actorId ?? ''] ?? (row.actorKind === 'person' ? '–' : actors[row.actorKind]),
    changes: Object.keys(after)
      .map((name) => ({ label: labels[name] ?? name, before: words(before[name]), after: words(after[name]) }))
      .filter((change) => change.before !== '' || change.after !== ''),
  }));
}

function textOf(value: unknown, names: Readonly<Record<string, string>>): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return names[value] ?? value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
