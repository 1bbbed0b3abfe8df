import { Link } from '@remix-run/react';
import { ChartNoAxesColumn } from 'lucide-react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';

/** Who is not signed in is led to the log-in page. */
export const loader = pageLoader(() => Promise.resolve(null));

export const handle = titled((m) => m.reports.title);

/** The reports, each in one line. */
export default function Reports() {
  const { reports: m } = useMessages();
  const cards = [
    { to: '/reports/offered-contracted', title: m.offeredContracted.title, text: m.offeredContracted.text },
  ];
  return (
    <Page title={m.title} lead={m.lead}>
      <ul className="border-t border-base-300">
        {cards.map(({ to, title, text }) => (
          <li key={to} className="border-b border-base-300">
            <Link to={to} prefetch="intent" className="flex items-start gap-3 px-2 py-4 hover:bg-base-200">
              <ChartNoAxesColumn size={18} aria-hidden className="mt-0.5 text-muted" />
              <span>
                <span className="block font-medium">{title}</span>
                <span className="text-muted">{text}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
