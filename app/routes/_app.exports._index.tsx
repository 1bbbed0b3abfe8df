import { Link, useLoaderData } from '@remix-run/react';
import { Download } from 'lucide-react';
import { LIST_NAMES, type ListName } from '#app/exports/list-names.ts';
import { requireExportRight } from '#app/exports/may-export.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { formatMonth } from '#app/ui/format-moment.ts';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { addMonths, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import type { Messages } from '#domain/messages/index.ts';

const MONTHS = 13;

export const loader = pageLoader(async ({ actor }) => {
  requireExportRight(actor);
  const month = firstOfMonth(civilDateOf(actor.asOf));
  return Promise.resolve({ months: Array.from({ length: MONTHS }, (_, ago) => addMonths(month, -ago)) });
});

export const handle = titled((m) => m.exports.title);

/** The lists that come in several views, with the filter of each in the address. */
const VIEWS: Partial<Record<ListName, readonly [keyof Messages['exports']['variants'], string][]>> = {
  clients: [
    ['active', '?state=active'],
    ['potential', '?state=potential'],
    ['archived', '?state=archived'],
  ],
  leads: [
    ['open', '?view=open'],
    ['converted', '?view=converted'],
    ['lost', '?view=lost'],
  ],
  services: [
    ['active', '?state=active'],
    ['archived', '?state=archived'],
  ],
};
const WHOLE: readonly [keyof Messages['exports']['variants'], string][] = [['all', '']];

/** Everything that can be taken out of the application, in the form in which it is used elsewhere. */
export default function Exports() {
  const { months } = useLoaderData<typeof loader>();
  const { locale } = usePageSettings();
  const { exports: m } = useMessages();
  return (
    <Page title={m.title} lead={m.lead}>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Section title={m.listsTitle} lead={m.listsText}>
          <ul>
            {LIST_NAMES.map((list) => (
              <li key={list} className="flex flex-wrap items-center gap-x-4 border-b border-base-300 py-2">
                <span className="min-w-40 flex-1 font-medium">{m.lists[list]}</span>
                {(VIEWS[list] ?? WHOLE).map(([view, filter]) => (
                  <a key={view} href={`/exports/${list}.csv${filter}`} download className="btn btn-quiet px-2 text-sm">
                    <Download size={16} aria-hidden className="text-muted" />
                    <span className="sr-only">{`${m.download}: ${m.lists[list]}, `}</span>
                    {m.variants[view]}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </Section>
        <div className="space-y-10">
          <Section title={m.archiveTitle} lead={m.archiveText}>
            <form action="/exports/documents.zip" className="flex flex-wrap items-end gap-3">
              <label className="grid gap-1 text-sm font-medium">
                {m.month}
                <select name="month" className="select w-48">
                  {months.map((month) => (
                    <option key={month} value={month.slice(0, 7)}>
                      {formatMonth(month, locale)}
                    </option>
                  ))}
                </select>
              </label>
              <button className="btn btn-primary">
                <Download size={16} aria-hidden />
                {m.download}
              </button>
            </form>
          </Section>
          <Section title={m.otherTitle}>
            <ul className="space-y-2">
              <li>
                <Link to="/reports" className="text-link">
                  {m.reports}
                </Link>
              </li>
              <li>
                <Link to="/developers" className="text-link">
                  {m.api}
                </Link>
                <p className="text-sm text-muted">{m.apiText}</p>
              </li>
            </ul>
          </Section>
        </div>
      </div>
    </Page>
  );
}
