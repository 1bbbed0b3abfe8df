import { requireExportRight } from '#app/exports/may-export.server.ts';
import { monthArchive } from '#app/exports/month-archive.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { zipResponse } from '#app/http/zip.server.ts';
import { civilDateOf, firstOfMonth, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** What was issued in a month (`?month=2026-11`; the present one when it is no month), for the accountant. */
export const loader = pageLoader(async ({ actor, request, search }) => {
  requireExportRight(actor);
  const asked = `${search['month'] ?? ''}-01`;
  const from = isCivilDate(asked) ? asked : firstOfMonth(civilDateOf(actor.asOf));
  const context = {
    m: requestMessages(request),
    locale: requestLocale(request),
    names: await memberNames(actor),
  };
  return zipResponse(`documente-${from.slice(0, 7)}`, monthArchive(actor, from, context));
});
