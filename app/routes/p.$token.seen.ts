import type { ActionFunctionArgs } from '@remix-run/node';
import { noteSeen } from '#app/client-pages/seen.server.ts';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';

/** The page of a client's link tells that a person looks at it. Only an open link says so. */
export async function action(args: ActionFunctionArgs) {
  const opened = await linkOf(args);
  if (opened.state === 'open') await refusalsAsPages(args.request, () => noteSeen(opened.actor));
  return new Response(null, { status: 204, headers: LINK_HEADERS });
}
