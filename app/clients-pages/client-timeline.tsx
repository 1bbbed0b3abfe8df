import { useMessages } from '#app/messages.ts';
import { timelineItems, type TimelineFact } from '#app/timeline/timeline-items.ts';
import { Pager } from '#app/ui/pager.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { TIMELINE_KINDS } from '#domain/timeline/model/kinds.ts';
import type { ReactNode } from 'react';
import { entryPath } from './next-path.ts';

interface ClientTimelineProps {
  entries: readonly TimelineFact[];
  names: Readonly<Record<string, string>>;
  /** The tab in the address; empty shows all. */
  kind: string | undefined;
  next: string | undefined;
  /** The note field. */
  field: ReactNode;
  /** What the address keeps from tab to tab, as `deal=…&`. */
  kept?: string;
}

/** What happened with a client, by tab, each entry leading to its document. */
export function ClientTimeline({ entries, names, kind, next, field, kept = '' }: ClientTimelineProps) {
  const messages = useMessages();
  const { clientPages: m } = messages;
  const paths = new Map(entries.map(({ id, type, subjectId }) => [id, entryPath(type, subjectId)]));
  const items = timelineItems(entries, messages, names).map((item) => ({ ...item, to: paths.get(item.id) }));
  const tab = (one: string) => `?${kept}kind=${one}`;
  return (
    <>
      {field}
      <div className="mt-5">
        <Tabs
          label={m.tabs.overview}
          items={[
            { to: kept === '' ? '?' : `?${kept.slice(0, -1)}`, label: m.timelineTabs.all, isCurrent: !kind },
            ...TIMELINE_KINDS.map((one) => ({ to: tab(one), label: m.timelineTabs[one], isCurrent: kind === one })),
          ]}
        />
      </div>
      <Timeline items={items} />
      <Pager next={next === undefined ? undefined : `?${kept}${kind ? `kind=${kind}&` : ''}after=${next}`} />
    </>
  );
}
