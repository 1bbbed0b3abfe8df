import { requestMessages } from './http/messages.server.ts';

const RETRY_SECONDS = '5';

/** What is answered while the database is away: that nothing is lost, and when to try again. It needs no row and no script. */
export function awayPage(request: Request): Response {
  const { common } = requestMessages(request);
  const html = `<!doctype html><html lang="ro"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${common.unavailableTitle}</title></head><body><main><h1>${common.unavailableTitle}</h1><p>${common.unavailableText}</p></main></body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': RETRY_SECONDS,
  };
  return new Response(html, { status: 503, headers });
}
