import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import type { ClientActor } from '#domain/kernel/actor.ts';
import type { Verb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { openLink } from '#domain/links/open-link.ts';
import { now } from './clock.server.ts';
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
export async function linkOf({ request, params }: Pick<ActionFunctionArgs, 'request' | 'params'>) {
  const opened = await openLink(params['token'] ?? '', now(), originOf(request));
  if (opened.state === 'unknown') throw asResponse(new NotFound(), requestMessages(request));
  return opened;
}

export type LinkState = 'open' | 'expired' | 'revoked';

/** A loader of the client's pages: the address says who asks and for which document. Unknown addresses are «not found». */
export const linkLoader =
  <R>(
    read: (context: { actor: ClientActor; state: LinkState; expiresAt: Date | null; request: Request }) => Promise<R>,
  ) =>
  async ({ request, params }: LoaderFunctionArgs) => {
    const opened = await linkOf({ request, params });
    const { actor, state } = opened;
    const expiresAt = 'expiresAt' in opened ? opened.expiresAt : null;
    const body = await refusalsAsPages(request, () => read({ actor, state, expiresAt, request }));
    return data(body, { headers: LINK_HEADERS });
  };

/** An action of the client's pages. Only an open link may act; the document's id and version come from the link, never from the form. */
export const linkVerb =
  <I extends z.ZodType, O extends z.ZodType, R>(
    verb: Verb<I, O>,
    onSuccess: (output: z.output<O>, context: { token: string }) => R,
    input: (values: Record<string, unknown>, actor: ClientActor) => Record<string, unknown>,
    /** What is settled first, in a transaction of its own. @throws DomainError to refuse the form */
    before?: (values: Record<string, unknown>, actor: ClientActor) => Promise<void>,
  ) =>
  async ({ request, params }: ActionFunctionArgs) => {
    const token = params['token'] ?? '';
    const opened = await openLink(token, now(), originOf(request));
    if (opened.state !== 'open') throw asResponse(new NotFound(), requestMessages(request));
    const { actor } = opened;
    return submit(request, await readForm(request), async (values, meta) => {
      await before?.(values, actor);
      return onSuccess(await verb(actor, named<I>(input(values, actor)), meta), { token });
    });
  };

/** The verb parses what it gets: here it is only named as its input. */
const named = <I extends z.ZodType>(values: Record<string, unknown>) => values as z.input<I>;
