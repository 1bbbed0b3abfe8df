import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/http/clock.server.ts';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { fromOf } from '#app/http/session.server.ts';
import { askForPasskey } from '#domain/identity/use-passkey.ts';

/** What a passkey is to sign; used once, within five minutes. */
export const action = ({ request }: ActionFunctionArgs) =>
  refusalsAsPages(request, async () =>
    Response.json(
      { challenge: await askForPasskey(now(), fromOf(request)) },
      { headers: { 'cache-control': 'no-store' } },
    ),
  );
