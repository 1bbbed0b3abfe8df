import { Link, useLoaderData } from '@remix-run/react';
import { ChartNoAxesColumn } from 'lucide-react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { reportWords } from '#app/reports/report-words.ts';
import { REPORTS } from '#app/reports/reports.server.ts';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { AREAS } from '#domain/reports/model/areas.ts';

/** The reports that somebody may read. */
export const loader = pageLoader(({ actor }) => {
  const readable = REPORTS.filter(({ report }) => actor.roles.some((role) => report.roles[role]));
  return Promise.resolve({ reports: readable.map(({ report: { name, area } }) => ({ name, area })) });
});

export const handle = titled((m) => m.reports.title);

/** The reports, each as the question that it answers. */
export default function Reports() {
  const { reports } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const { reports: m } = messages;
  return (
    <Page title={m.title} lead={m.lead}>
      <div className="space-y-10">
        {AREAS.map((area) => ({ area, cards: reports.filter((one) => one.area === area) }))
          .filter(({ cards }) => cards.length > 0)
          .map(({ area, cards }) => (
            <Section key={area} title={m.areas[area]}>
              <ul className="-mt-3 grid gap-x-12 lg:grid-cols-2">
                {cards.map(({ name }) => {
                  const { title, text } = reportWords(messages, name);
                  return (
                    <li key={name} className="border-b border-base-300">
                      <Link
                        to={`/reports/${name}`}
                        prefetch="intent"
                        className="flex h-full items-start gap-3 px-2 py-4 hover:bg-base-200"
                      >
                        <ChartNoAxesColumn size={18} aria-hidden className="mt-0.5 flex-none text-muted" />
                        <span>
                          <span className="block font-medium">{title}</span>
                          <span className="text-muted">{text}</span>
                        </span>
                      </Link>
                    </li>
                  );
                })}
              </ul>
            </Section>
          ))}
      </div>
    </Page>
  );
}
