import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import type { ClientActor } from '#domain/kernel/actor.ts';
import type { Verb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { openLink } from '#domain/links/open-link.ts';

import { now } from './clock.server.ts';
import { documentActor } from './document-actor.server.ts';
import { asResponse } from './failure.server.ts';
import { refusalsAsPages, submit } from './form-verb.server.ts';
import { readForm } from './form-values.server.ts';
import { requestMessages } from './messages.server.ts';
import { originOf } from './origin.server.ts';

/** Nothing of a client's page may be cached, indexed or told to others: its address is the key. */
export const LINK_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** What a client's address opens, for an action that has to choose by its purpose first. Unknown addresses are «not found». */
export async function linkOf({ request, params }: Asked) {
  const opened = await openLink(params['token'] ?? '', now(), originOf(request));
  if (opened.state === 'unknown') throw asResponse(new NotFound(), requestMessages(request));
  const { kind, documentId } = params;
  if (documentId === undefined || opened.state !== 'open') return opened;
  // below the portal's address stand the documents of its client, each as its own link would open it
  const actor = await refusalsAsPages(request, () => documentActor(opened.actor, { kind, id: documentId }));
  return { ...opened, actor };
}

/** The address of the page that a request under a client's address belongs to: of the link's document, the portal, or a document of it. */
export const pageOf = ({ params: { token = '', kind, documentId } }: Pick<Asked, 'params'>): string =>
  documentId === undefined ? `/p/${token}` : `/p/${token}/documents/${kind ?? ''}/${documentId}`;

type Asked = Pick<ActionFunctionArgs, 'request' | 'params'>;

export type LinkState = 'open' | 'expired' | 'revoked';

/** A loader of the client's pages: the address says who asks and for which document. Unknown addresses are «not found». */
export const linkLoader =
  <R>(
    read: (context: {
      actor: ClientActor;
      state: LinkState;
      expiresAt: Date | null;
      request: Request;
      page: string;
      params: Record<string, string | undefined>;
    }) => Promise<R>,
  ) =>
  async ({ request, params }: LoaderFunctionArgs) => {
    const opened = await linkOf({ request, params });
    const { actor, state } = opened;
    const expiresAt = 'expiresAt' in opened ? opened.expiresAt : null;
    const body = await refusalsAsPages(request, () =>
      read({ actor, state, expiresAt, request, page: pageOf({ params }), params }),
    );
    return data(body, { headers: LINK_HEADERS });
  };

/** An action of the client's pages. Only an open link may act; the document's id and version come from the link, never from the form. */
export const linkVerb =
  <I extends z.ZodType, O extends z.ZodType, R>(
    verb: Verb<I, O>,
    onSuccess: (output: z.output<O>, context: { page: string }) => R,
    input: (values: Record<string, unknown>, actor: ClientActor) => Record<string, unknown>,
    /** What is settled first, in a transaction of its own. @throws DomainError to refuse the form */
    before?: (values: Record<string, unknown>, actor: ClientActor) => Promise<void>,
  ) =>
  async ({ request, params }: ActionFunctionArgs) => {
    const opened = await linkOf({ request, params });
    if (opened.state !== 'open') throw asResponse(new NotFound(), requestMessages(request));
    const { actor } = opened;
    return submit(request, await readForm(request), async (values, meta) => {
      await before?.(values, actor);
      return onSuccess(await verb(actor, named<I>(input(values, actor)), meta), { page: pageOf({ params }) });
    });
  };

/** The verb parses what it gets: here it is only named as its input. */
const named = <I extends z.ZodType>(values: Record<string, unknown>) => values as z.input<I>;
