import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { closeCalendarFeed, openCalendarFeed, showCalendarFeed } from '#domain/delivery/calendar-feed.ts';
import { feedToken } from '#domain/delivery/feed-address.ts';

export const loader = pageLoader(async ({ actor }) => {
  const { calendarFeedId } = await showCalendarFeed(actor, {});
  const { tenantId } = actor;
  return {
    address: calendarFeedId === null ? null : `${appUrl()}/calendar/${feedToken({ tenantId, calendarFeedId })}`,
  };
});

export const action = actsByName({
  open: formVerb(openCalendarFeed, () => redirect('/schedule/calendar')),
  close: formVerb(closeCalendarFeed, (_output, { request }) =>
    redirectWithToast('/schedule/calendar', requestMessages(request).delivery.page.feedClosed),
  ),
});

export const handle = titled((m) => m.delivery.page.feed);

/** The private address of one's own schedule for a calendar program. */
export default function CalendarFeed() {
  const { address } = useLoaderData<typeof loader>();
  const { page: m } = useMessages().delivery;
  return (
    <Page title={m.feed} lead={m.feedText} back={{ to: '/schedule', label: m.schedule }} width="form">
      {address === null ? (
        <p className="mb-4 text-muted">{m.feedNone}</p>
      ) : (
        <div className="mb-6">
          <CopyField label={m.feedAddress} value={address} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Form action="?do=open" className="">
          <Submit kind={address === null ? 'primary' : 'line'}>{address === null ? m.feedOpen : m.feedRenew}</Submit>
        </Form>
        {address === null ? null : (
          <Form action="?do=close" className="">
            <Submit kind="danger">{m.feedClose}</Submit>
          </Form>
        )}
      </div>
    </Page>
  );
}
