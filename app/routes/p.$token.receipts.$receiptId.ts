import type { LoaderFunctionArgs } from '@remix-run/node';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { paperResponse } from '#app/http/paper-response.server.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';

const ReceiptId = id<'receipt'>();

/** A chitanță of the portal's client as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await linkOf(args);
  return refusalsAsPages(args.request, () => {
    const asked = ReceiptId.safeParse(args.params['receiptId']);
    if (opened.state !== 'open' || !asked.success) throw new NotFound();
    return paperResponse(opened.actor, { kind: 'receipt', id: asked.data }, LINK_HEADERS);
  });
}
