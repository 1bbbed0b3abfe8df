import type { ActionFunctionArgs } from '@remix-run/node';
import { corsJson, isWelcome } from '#app/chat/cors.server.ts';
import * as acts from '#app/chat/visitor-acts.server.ts';
import { tenantOfWidget } from '#domain/chat/keys.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { errorText, isLocale, messagesFor } from '#domain/messages/index.ts';

const ACTS = {
  start: acts.start,
  message: acts.message,
  leave: acts.leave,
  seen: acts.seen,
  typing: acts.typing,
};
const isAct = (name: string | undefined): name is keyof typeof ACTS => name !== undefined && Object.hasOwn(ACTS, name);

/** What the widget asks, from whatever site the company has named; who asks is in the form, never in a cookie. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { widget = '', act } = params;
  const tenantId = tenantOfWidget(widget);
  if (tenantId === undefined || !isAct(act)) return new Response(null, { status: 404 });
  const language = new URL(request.url).searchParams.get('language');
  try {
    const visit = await acts.visitOf(request, tenantId);
    if (!isWelcome(request, visit.settings.origins)) return new Response('origin refused', { status: 403 });
    return corsJson(request, await ACTS[act](visit));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const sentence = errorText(messagesFor(isLocale(language) ? language : 'ro'), error.code, error.details.params);
    return corsJson(request, { error: sentence, fields: error.details.fields ?? [] }, error.status);
  }
}
