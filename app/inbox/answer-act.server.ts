import { type ActionFunctionArgs, data } from '@remix-run/node';
import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { storeFile } from '#app/http/wiring.server.ts';
import { answerConversation } from '#domain/chat/answer-conversation.ts';
import { tellTyping } from '#domain/chat/tell-typing.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';

const ConversationId = id<'conversation'>();

/** Answers, or notes something for colleagues, without leaving the page. */
export const answerAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ file, ...values }, meta) => {
    const stored = file instanceof File ? { file: await storeFile(file, actor.tenantId) } : {};
    await answerConversation(actor, asAnswer({ ...values, ...stored, ...params }), meta);
    return data(null);
  });
};

/** The verb parses what it gets: here it is only named as its input. */
const asAnswer = (values: Record<string, unknown>) => values as z.input<typeof answerConversation.definition.input>;

/** Tells the visitor that somebody is writing. */
export const typingAct = async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request);
  const conversationId = ConversationId.safeParse(params['conversationId']);
  if (conversationId.success && hasRole(actor, 'administrator', 'sales', 'accounting'))
    tellTyping({ tenantId: actor.tenantId, conversationId: conversationId.data }, 'desk');
  return data(null);
};
