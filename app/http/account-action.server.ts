import type { ActionFunctionArgs } from '@remix-run/node';
import { submit } from './form-verb.server.ts';
import { readForm } from './form-values.server.ts';

/** An action about an account, before there is a company: its refusals come back to the form like a verb's. */
export const accountAction =
  <R>(
    act: (
      values: Record<string, unknown>,
      context: { request: Request; params: Record<string, string | undefined> },
    ) => Promise<R>,
  ) =>
  async ({ request, params }: ActionFunctionArgs) =>
    submit(request, await readForm(request), (values) => act(values, { request, params }));

/** A path of ours to return to; anything else becomes the home page. */
export const localPath = (text: string | null | undefined): string => (text && /^\/(?![/\\])/.test(text) ? text : '/');
