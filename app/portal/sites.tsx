import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Section } from '#app/ui/section.tsx';
import type { Home } from './use-home.ts';

/** Where work was done for the client, each place with a page of its visits. */
export function Sites({ sites, token }: { sites: Home['sites']; token: string }) {
  const { portal: m } = useMessages();
  return (
    <Section title={m.sites} id="sites">
      <ul>
        {sites.map(({ siteId, name, city, visits, last }) => (
          <li key={siteId ?? 'other'} className="border-b border-base-300 py-3">
            <Link to={`/p/${token}/sites/${siteId ?? 'other'}`} className="font-medium text-link">
              {name ?? m.otherWork}
            </Link>
            <p className="text-base text-muted">
              {[city, m.visits(visits), last === null ? null : m.lastVisit(formatInstant(last).date)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
