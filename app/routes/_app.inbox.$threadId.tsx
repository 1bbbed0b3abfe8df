import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { choicesOf } from '#app/clients-pages/choices.ts';
import { ChooseClient } from '#app/clients-pages/choose-client.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { AnswerForm } from '#app/inbox/answer-form.tsx';
import { makeLead } from '#app/inbox/make-lead.server.ts';
import { MessageView } from '#app/inbox/message-view.tsx';
import { ThreadHead } from '#app/inbox/thread-head.tsx';
import { Form } from '#app/ui/form.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { showThread } from '#domain/mail/show-thread.ts';
import { sortThread } from '#domain/mail/sort-thread.ts';
import { answerMessage } from '#domain/portal/answer-message.ts';
import { mayAnswer } from '#domain/portal/may-answer.ts';
import { titledBy } from '#app/page-title.ts';

const ThreadId = id<'thread'>();

/** Opening a conversation reads it. */
export const loader = pageLoader(async ({ actor, params }) => {
  const threadId = ThreadId.parse(params['threadId']);
  const thread = await showThread(actor, { threadId });
  const sorts = hasRole(actor, 'administrator', 'sales', 'accounting');
  if (thread.readAt === null && sorts) await sortThread(actor, { threadId, state: 'read' });
  const { canAnswer } = sorts ? await mayAnswer(actor, { threadId }) : { canAnswer: false };
  return { thread, sorts, canAnswer, sells: hasRole(actor, 'administrator', 'sales') };
});

const TOASTS = { done: 'isDone', spam: 'isSpam', open: 'isOpen' } as const;
const sort = (state: keyof typeof TOASTS) =>
  formVerb(
    sortThread,
    (_output, { request }) => redirectWithToast('/inbox', requestMessages(request).inbox[TOASTS[state]]),
    { input: () => ({ state }) },
  );

export const action = actsByName({
  lead: makeLead,
  done: sort('done'),
  spam: sort('spam'),
  open: sort('open'),
  answer: formVerb(answerMessage, (_output, { request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).portal.answered),
  ),
});

export const handle = titledBy<typeof loader>((_m, data) => data.thread.subject);

/** One conversation: who writes, what they want, and the one click that makes it a lead. */
export default function ThreadPage() {
  const { thread, sells, sorts, canAnswer } = useLoaderData<typeof loader>();
  const choices = choicesOf(useActionData());
  const failure = useFailure();
  const act = useSearchParams()[0].get('do');
  return (
    <article>
      <ThreadHead
        thread={thread}
        mayConvert={sells && choices.length === 0}
        maySort={sorts}
        failure={choices.length > 0 || act === 'answer' ? undefined : failure}
      />
      {choices.length > 0 ? (
        <Form action="?do=lead" className="mt-4">
          <ChooseClient choices={choices} />
        </Form>
      ) : null}
      {thread.messages.map((message) => (
        <MessageView key={message.id} threadId={thread.id} message={message} />
      ))}
      {canAnswer ? <AnswerForm key={thread.messages.length} failure={act === 'answer' ? failure : undefined} /> : null}
    </article>
  );
}
