import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from './nonce.ts';

/** How long a deferred value may hold a page open, in milliseconds; Remix reads this export. */
export const streamTimeout = 5_000;

/** What a page failed with goes to the server, which logs it, and knows a database that is away from a fault of ours. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) context.onFailure?.(error);
};

/**
 * Renders a page: people get the shell at once and the rest as it comes, crawlers get everything in one piece.
 * The nonce of the load context goes on every script, so that the content security policy lets exactly ours run.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, onFailure }: AppLoadContext,
): Promise<Response> {
  const wholePage = isbot(request.headers.get('user-agent') ?? '') || remixContext.isSpaMode;
  return new Promise((resolve, reject) => {
    let answered = false;
    let failed = false;
    const answer = () => {
      answered = true;
      const body = new PassThrough();
      headers.set('content-type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady: () => (wholePage ? undefined : answer()),
        onAllReady: () => (wholePage ? answer() : undefined),
        onShellError: (error) => reject(error instanceof Error ? error : new Error(String(error))),
        onError: (error) => {
          failed = true;
          if (answered && !request.signal.aborted) onFailure?.(error);
        },
      },
    );
    setTimeout(() => abort(new Error('the page took too long')), streamTimeout + 1_000).unref();
  });
}
