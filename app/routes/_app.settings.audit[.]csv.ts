import { csvResponse } from '#app/http/csv.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { type ShownEntry, shownEntries } from '#app/settings/audit-shown.server.ts';
import { listAudit } from '#domain/audit/list-audit.ts';

/** The audit as a file, with the filters of its page. */
export const loader = pageLoader(({ actor, search, request }) => {
  const { audit: m } = requestMessages(request);
  const { after: _page, ...filters } = search; // the file is the whole list, whatever page one looks at
  return csvResponse<ShownEntry>(
    m.fileName,
    [
      [m.sequence, ({ sequence }) => sequence],
      [m.at, ({ at }) => at.toISOString()],
      [m.who, ({ who }) => who],
      [m.what, ({ act }) => act],
      [m.verb, ({ verb }) => verb],
      [m.before, ({ changes }) => linesOf(changes.map(({ label, before }) => [label, before]))],
      [m.after, ({ changes }) => linesOf(changes.map(({ label, after }) => [label, after]))],
      [m.reason, ({ reason }) => reason],
      [m.address, ({ address }) => address],
      [m.browser, ({ userAgent }) => userAgent],
      [m.request, ({ requestId }) => requestId],
    ],
    async (after) => {
      const { rows, next } = await listAudit(actor, after === undefined ? filters : { ...filters, after });
      return { rows: await shownEntries(actor, request, rows), next };
    },
  );
});

const linesOf = (pairs: readonly (readonly [label: string, value: string])[]): string =>
  pairs.flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}`])).join('\n');
