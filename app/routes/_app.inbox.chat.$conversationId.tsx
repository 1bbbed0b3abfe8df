import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { choicesOf } from '#app/clients-pages/choices.ts';
import { ChooseClient } from '#app/clients-pages/choose-client.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { AttachClient } from '#app/inbox/attach-client.tsx';
import { answerAct, typingAct } from '#app/inbox/answer-act.server.ts';
import { ChatComposer } from '#app/inbox/chat-composer.tsx';
import { ChatHead } from '#app/inbox/chat-head.tsx';
import { ChatLog } from '#app/inbox/chat-log.tsx';
import { useTalk } from '#app/inbox/use-talk.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { assignConversation } from '#domain/chat/assign-conversation.ts';
import { attachConversation } from '#domain/chat/attach-conversation.ts';
import { talkKey } from '#domain/chat/keys.ts';
import { listCanned } from '#domain/chat/list-canned.ts';
import { retryMessage } from '#domain/chat/retry-message.ts';
import { showConversation } from '#domain/chat/show-conversation.ts';
import { sortConversation } from '#domain/chat/sort-conversation.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { find } from '#domain/search/find.ts';
import { createLeadFromConversation } from '#domain/leads/create-lead-from-conversation.ts';

const ConversationId = id<'conversation'>();

/** Opening a talk reads it. */
export const loader = pageLoader(async ({ actor, params, search }) => {
  const conversationId = ConversationId.parse(params['conversationId']);
  const talk = await showConversation(actor, { conversationId });
  const sorts = hasRole(actor, 'administrator', 'sales', 'accounting');
  if (sorts && talk.deskReadSeq < talk.lastSeq) await sortConversation(actor, { conversationId, act: 'read' });
  const sought = sorts && talk.clientId === null ? search['client']?.slice(0, 100) : undefined;
  const [names, { rows: canned }, { hits }] = await Promise.all([
    memberNames(actor),
    listCanned(actor, {}),
    sought === undefined ? { hits: [] } : find(actor, { q: sought }),
  ]);
  const found = hits.filter(({ kind }) => kind === 'client');
  const live = talkKey('desk', { tenantId: actor.tenantId, conversationId });
  return { talk, names, canned, live, sought, found, sorts, sells: hasRole(actor, 'administrator', 'sales') };
});

/** That somebody is writing changes nothing that is shown. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction?.includes('do=typing') === true ? false : defaultShouldRevalidate;

const here = ({ params }: { params: Record<string, string | undefined> }) =>
  `/inbox/chat/${params['conversationId'] ?? ''}`;

const TOASTS = { close: 'isClosed', block: 'isBlocked', open: 'isOpen' } as const;
const sort = (act: keyof typeof TOASTS) =>
  formVerb(
    sortConversation,
    (_output, { request, params }) =>
      redirectWithToast(act === 'open' ? here({ params }) : '/inbox', requestMessages(request).chatDesk[TOASTS[act]]),
    { input: () => ({ act }) },
  );

export const action = actsByName({
  answer: answerAct,
  typing: typingAct,
  assign: formVerb(
    assignConversation,
    (_output, { request, params }) => redirectWithToast(here({ params }), requestMessages(request).chatDesk.assigned),
    { input: ({ assigneeId = null }) => ({ assigneeId }) },
  ),
  attach: formVerb(attachConversation, (_output, { request, params }) =>
    redirectWithToast(here({ params }), requestMessages(request).chatDesk.attachedTo),
  ),
  retry: (args: ActionFunctionArgs) =>
    formVerb(retryMessage, (_output, { request }) =>
      redirectWithToast(here(args), requestMessages(request).chatDesk.retried),
    )({ ...args, params: {} }),
  close: sort('close'),
  block: sort('block'),
  open: sort('open'),
  lead: formVerb(createLeadFromConversation, (lead, { request }) =>
    lead.state === 'converted'
      ? redirect(`/clients/${lead.clientId}`)
      : redirectWithToast(`/leads/${lead.id}`, requestMessages(request).inbox.isLead),
  ),
});

export const handle = titledBy<typeof loader>((m, { talk }) => talk.visitorName ?? m.chatDesk.stranger);

/** One talk: who writes, what was said, and the answer. */
export default function ChatPage() {
  const { talk, names, canned, live, sought, found, sorts, sells } = useLoaderData<typeof loader>();
  const { chatDesk: m } = useMessages();
  const { isTyping } = useTalk(live);
  const choices = choicesOf(useActionData());
  const failure = useFailure();
  const name = talk.visitorName ?? talk.visitorEmail ?? talk.visitorPhone ?? m.stranger;
  return (
    <article>
      <ChatHead
        talk={talk}
        name={name}
        mayConvert={sells && choices.length === 0}
        maySort={sorts}
        failure={choices.length === 0 ? failure : undefined}
      />
      {choices.length === 0 ? null : (
        <Form action="?do=lead" className="mt-4">
          <ChooseClient choices={choices} />
        </Form>
      )}
      {sorts && talk.clientId === null ? <AttachClient sought={sought} found={found} /> : null}
      {sorts ? <Assigning names={names} assigneeId={talk.assigneeId} /> : null}
      <ChatLog
        messages={talk.messages}
        names={names}
        visitorName={name}
        visitorReadSeq={talk.visitorReadSeq}
        isTyping={isTyping}
      />
      {talk.state === 'open' ? null : (
        <Callout tone={talk.state === 'blocked' ? 'warning' : 'neutral'}>
          {talk.state === 'blocked' ? m.blockedNotice : m.closedNotice}
        </Callout>
      )}
      {sorts && talk.state !== 'blocked' ? (
        <ChatComposer canned={canned} language={talk.language} needsTemplate={talk.needsTemplate} />
      ) : null}
    </article>
  );
}

function Assigning({ names, assigneeId }: { names: Readonly<Record<string, string>>; assigneeId: string | null }) {
  const { chatDesk: m } = useMessages();
  return (
    <Form action="?do=assign" className="mt-3 flex flex-wrap items-end gap-2">
      <SelectField
        key={assigneeId}
        name="assigneeId"
        label={m.assignee}
        blank={m.nobody}
        initial={assigneeId ?? ''}
        options={Object.entries(names).map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => target.form?.requestSubmit()}
      />
      <noscript>
        <Submit kind="line">{m.assign}</Submit>
      </noscript>
    </Form>
  );
}
