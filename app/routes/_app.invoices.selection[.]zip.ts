import { requireExportRight } from '#app/exports/may-export.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { zipResponse } from '#app/http/zip.server.ts';
import { selectedIn } from '#app/invoices/selected.server.ts';
import { selectionArchive } from '#app/invoices/selection-archive.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** The papers of the ticked invoices of a list, or of all of its filter, as one ZIP file. */
export const loader = pageLoader(({ actor, request, search }) => {
  requireExportRight(actor);
  const selected = selectedIn(new URL(request.url).searchParams, search);
  if (!selected.all && selected.ids.length === 0) throw new NotFound();
  return Promise.resolve(zipResponse('facturi', selectionArchive(actor, selected, requestMessages(request))));
});
