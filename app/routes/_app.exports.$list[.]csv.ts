import { LIST_NAMES } from '#app/exports/list-names.ts';
import { LISTS } from '#app/exports/lists.server.ts';
import { requireExportRight } from '#app/exports/may-export.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** A whole list as a CSV file; the filters are those of its page, in the address. */
export const loader = pageLoader(async ({ actor, request, params, search }) => {
  requireExportRight(actor);
  const list = LIST_NAMES.find((name) => name === params['list']);
  if (list === undefined) throw new NotFound();
  const { after: _page, ...filters } = search; // the file is the whole list, whatever page one looks at
  return LISTS[list](actor, filters, {
    m: requestMessages(request),
    locale: requestLocale(request),
    names: await memberNames(actor),
  });
});
