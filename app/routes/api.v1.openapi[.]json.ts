import { openApiDocument } from '#app/http/api/openapi.server.ts';
import { OPERATIONS } from '#app/http/api/registry.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';

let text: string | undefined;

/** The API's description, made from the verbs themselves. It says nothing of any company. */
export function loader() {
  text ??= JSON.stringify(openApiDocument(OPERATIONS, appUrl()));
  return new Response(text, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
