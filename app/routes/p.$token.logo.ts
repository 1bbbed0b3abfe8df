import type { LoaderFunctionArgs } from '@remix-run/node';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { logoResponse } from '#app/http/logo.server.ts';

/** The logo of the company whose document a client's address opens, also once the address is closed. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await linkOf(args);
  return refusalsAsPages(args.request, () => logoResponse(actor, LINK_HEADERS));
}
