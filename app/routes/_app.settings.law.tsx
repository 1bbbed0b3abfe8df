import { useLoaderData } from '@remix-run/react';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { percents, TouchedDay } from '#app/settings/touched-day.tsx';
import { Section } from '#app/ui/section.tsx';
import { listTouched } from '#domain/law/list-touched.ts';

export const loader = pageQuery(listTouched);

export const handle = titled((m) => m.law.changes.title);

/** The rates in force, the changes that are known, and what each of them touches. */
export default function LawChanges() {
  const { days } = useLoaderData<typeof loader>();
  const { changes: m } = useMessages().law;
  const today = days.find(({ isAhead }) => !isAhead);
  return (
    <div className="max-w-text">
      <Section title={m.title} lead={m.lead}>
        {today ? <p className="font-medium">{m.inForce(percents(today.rates))}</p> : null}
      </Section>
      {days.map((day) => (
        <TouchedDay key={day.date} day={day} />
      ))}
    </div>
  );
}
