import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { formatInstant } from './format-moment.ts';
import { TEXT, type Tone } from './tone.ts';

export type TimelineItem = {
  id: string;
  at: Date | string;
  icon: LucideIcon;
  tone?: Tone;
  title: ReactNode;
  to?: string | undefined;
  /** Who did it and in which way: «înregistrat de Ana». */
  actor?: ReactNode;
  detail?: ReactNode;
  photos?: readonly { src: string; name: string }[];
  proof?: { to: string } | undefined;
};

/** What happened with a client, day by day, newest first. */
export function Timeline({ items, field }: { items: readonly TimelineItem[]; field?: ReactNode }) {
  const { common } = useMessages();
  const days = groupByDay(items);
  return (
    <div>
      {field}
      {items.length === 0 ? <p className="py-6 text-muted">{common.timelineEmpty}</p> : null}
      {days.map(([date, ofDay]) => (
        <section key={date} className="mt-4">
          <h3 className="text-xs text-muted">{date}</h3>
          <ol className="mt-1">
            {ofDay.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ item }: { item: TimelineItem }) {
  const { common } = useMessages();
  const { icon: Icon, tone = 'neutral', title, to, actor, detail, photos = [], proof } = item;
  const at = new Date(item.at);
  return (
    <li className="group relative flex gap-3 pb-4">
      <span aria-hidden className="absolute top-6 bottom-0 left-2 w-px bg-base-300 group-last:hidden" />
      <Icon size={16} aria-hidden className={cx('relative mt-0.5', TEXT[tone])} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-medium">
            {to === undefined ? (
              title
            ) : (
              <Link to={to} className="hover:underline">
                {title}
              </Link>
            )}
          </span>
          <time dateTime={at.toISOString()} className="text-xs text-muted">
            {formatInstant(at).time}
          </time>
        </p>
        {actor || proof ? (
          <p className="text-sm text-muted">
            {actor}
            {proof ? (
              <Link to={proof.to} className="text-link ml-2">
                {common.proof}
              </Link>
            ) : null}
          </p>
        ) : null}
        {detail ? <div className="mt-0.5 max-w-text text-sm whitespace-pre-line">{detail}</div> : null}
        {photos.length === 0 ? null : (
          <ul className="mt-2 flex flex-wrap gap-2">
            {photos.map(({ src, name }) => (
              <li key={src}>
                <a href={src} target="_blank" rel="noopener">
                  <img
                    src={src}
                    alt={name}
                    loading="lazy"
                    className="size-20 rounded-field border border-base-300 object-cover"
                  />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function groupByDay(items: readonly TimelineItem[]): [string, TimelineItem[]][] {
  const days = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const { date } = formatInstant(new Date(item.at));
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  return [...days];
}
