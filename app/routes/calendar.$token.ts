import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/http/clock.server.ts';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { verifiedFeed } from '#domain/delivery/feed-address.ts';
import { minutesOf } from '#domain/delivery/model/conflicts.ts';
import { icalendar } from '#domain/delivery/model/icalendar.ts';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import { readCalendarFeed } from '#domain/delivery/read-calendar-feed.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { placeName } from '#domain/kernel/pure/counties.ts';

/** A person's schedule for their calendar program; whoever holds the address reads it until it is closed. No prices. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  refusalsAsPages(request, async () => {
    const feed = verifiedFeed(params['token'] ?? '');
    if (!feed) throw new Response(null, { status: 404 });
    const at = now();
    const actor = systemActor(feed.tenantId, 'calendar feed', at);
    const { personName, rows } = await readCalendarFeed(actor, { calendarFeedId: feed.calendarFeedId });
    const { schedule } = requestMessages(request).delivery.page;
    return new Response(icalendar(`${schedule} · ${personName}`, rows.map(eventOf), at), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="program.ics"',
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
      },
    });
  });

const eventOf = (row: WorkRow) => ({
  uid: `${row.workOrderId}@crm-amc`,
  sequence: row.version,
  day: row.plannedDate,
  time: row.plannedTime,
  minutes: minutesOf(row),
  title: `${row.clientName} · ${row.title}`,
  place: [row.site?.street, placeName(row.site?.city ?? null, row.site?.county ?? null)].filter(Boolean).join(', '),
  notes: [row.site?.name, row.site?.accessNotes, row.instructions].filter(Boolean).join('\n'),
  isDone: !isAhead(row.state),
});
