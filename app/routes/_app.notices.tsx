import { Link, useLoaderData } from '@remix-run/react';
import { Bell, CheckCheck } from 'lucide-react';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { noticePath } from '#app/notices/notice-path.ts';
import { titled } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { listNotices } from '#domain/notices/list-notices.ts';
import { markRead } from '#domain/notices/mark-read.ts';

export const loader = pageLoader(async ({ actor }) => ({
  ...(await listNotices(actor, {})),
  names: await memberNames(actor),
}));

export const action = formVerb(markRead, (_read, { request }) =>
  redirectWithToast('/notices', requestMessages(request).notices.marked),
);

export const handle = titled((m) => m.notices.title);

/** What happened with the clients of whoever looks, newest first. */
export default function Notices() {
  const { rows, names } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const { notices: m } = messages;
  const fresh = rows.filter(({ isNew }) => isNew).length;
  const [newest] = rows;
  const items = timelineItems(
    rows.map((row) => ({ ...row, text: null, place: null, photos: [] })),
    messages,
    names,
  ).map((item, index) => {
    const row = rows[index];
    if (!row) return item;
    return {
      ...item,
      to: noticePath(row),
      title: (
        <>
          {item.title}
          {row.isNew ? (
            <span className="ml-2 rounded-selector bg-primary-soft px-1.5 py-0.5 text-xs font-medium text-primary">
              {m.isNew}
            </span>
          ) : null}
        </>
      ),
      detail: (
        <Link to={`/clients/${row.clientId}`} className="text-muted hover:underline">
          {row.clientName}
        </Link>
      ),
    };
  });
  return (
    <Page
      title={m.title}
      lead={m.lead}
      width="text"
      aside={<span className="text-sm font-normal text-muted">{fresh === 0 ? m.none : m.count(fresh)}</span>}
      action={
        newest && fresh > 0 ? (
          <Form className="">
            <HiddenField name="entryId" value={newest.id} />
            <Submit icon={<CheckCheck size={16} aria-hidden />}>{m.markRead}</Submit>
          </Form>
        ) : undefined
      }
    >
      {items.length === 0 ? (
        <EmptyState icon={Bell} title={m.empty} example={m.emptyExample}>
          {m.emptyText}
        </EmptyState>
      ) : (
        <Timeline items={items} />
      )}
    </Page>
  );
}
