import { requireExportRight } from '#app/exports/may-export.server.ts';
import { LISTS } from '#app/exports/lists.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { queryOf, selectedIn } from '#app/invoices/selected.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** The ticked invoices of a list, or all of its filter, as a CSV file. */
export const loader = pageLoader(async ({ actor, request, search }) => {
  requireExportRight(actor);
  const selected = selectedIn(new URL(request.url).searchParams, search);
  if (!selected.all && selected.ids.length === 0) throw new NotFound();
  return LISTS.invoices(actor, queryOf(selected), {
    m: requestMessages(request),
    locale: requestLocale(request),
    names: await memberNames(actor),
  });
});
