import type { LoaderFunctionArgs } from '@remix-run/node';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';
import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';

/** The document of a client's link as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await linkOf(args);
  const kind = ATTACHMENT_KINDS.find((one) => one === opened.actor.purpose);
  if (opened.state !== 'open' || kind === undefined) throw new Response(null, { status: 404 });
  const { actor } = opened;
  return refusalsAsPages(args.request, () => paperResponse(actor, { kind, id: actor.subjectId }, LINK_HEADERS));
}
