import { MapPin, Phone } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Section } from '#app/ui/section.tsx';
import { placeName } from '#domain/kernel/pure/counties.ts';
import type { ShownWork } from './shown-work.ts';

/** Where the work is, how to get in and whom to call. */
export function Place({ site, title }: { site: ShownWork['site']; title: string }) {
  const { page: m } = useMessages().delivery;
  if (!site) return null;
  const address = [site.street, placeName(site.city, site.county)].filter(Boolean).join(', ');
  return (
    <Section title={title}>
      <p className="font-medium">{site.name}</p>
      {address === '' ? null : (
        <p>
          <a
            href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`}
            target="_blank"
            rel="noreferrer"
            className="text-link inline-flex min-h-11 items-center gap-2"
          >
            <MapPin size={18} aria-hidden />
            {address}
            <span className="sr-only">{m.map}</span>
          </a>
        </p>
      )}
      {site.contactPhone === null ? null : (
        <p>
          <a
            href={`tel:${site.contactPhone.replace(/[^\d+]/g, '')}`}
            className="text-link inline-flex min-h-11 items-center gap-2"
          >
            <Phone size={18} aria-hidden />
            {m.call(site.contactName ?? site.contactPhone)}
          </a>
        </p>
      )}
      {site.accessNotes === null ? null : (
        <p className="mt-1 whitespace-pre-line">
          <span className="text-muted">{`${m.access}: `}</span>
          {site.accessNotes}
        </p>
      )}
    </Section>
  );
}
