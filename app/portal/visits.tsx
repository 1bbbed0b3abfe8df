import { Check } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { placeName } from '#domain/kernel/pure/counties.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface Visit {
  id: string;
  title: string;
  doneAt: Date | null;
  checks: string[];
  photos: string[];
  confirmedBy: string | null;
  report: { id: string; number: string } | null;
}

interface VisitsPage {
  company: { name: string; colour: string | null; logo?: string | undefined };
  site: { name: string; street: string | null; city: string | null } | null;
  planned: { id: string; title: string; date: CivilDate; time: string | null }[];
  visits: Visit[];
}

/** What was done at a place and what comes, without a price. */
export function Visits({ page, token }: { page: VisitsPage; token: string }) {
  const { portal: m } = useMessages();
  const { company, site, planned, visits } = page;
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={
        <a href={`/p/${token}/home`} className="text-link text-base">
          {m.backHome}
        </a>
      }
    >
      <ClientHead title={m.visitsTitle(site?.name ?? m.otherWork)}>
        {site === null ? null : [site.street, placeName(site.city)].filter(Boolean).join(', ')}
      </ClientHead>
      {planned.length === 0 ? null : (
        <Section title={m.planned}>
          <ul>
            {planned.map(({ id, title, date, time }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-base-300 py-2 text-base">
                <span>{title}</span>
                <span className="text-muted">
                  <Day date={date} />
                  {time === null ? null : `, ${time}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={m.done}>
        {visits.length === 0 ? <p className="text-base text-muted">{m.noVisits}</p> : null}
        <ul>
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} token={token} />
          ))}
        </ul>
      </Section>
    </ClientShell>
  );
}

function VisitRow({ visit, token }: { visit: Visit; token: string }) {
  const { portal: m } = useMessages();
  const { title, doneAt, checks, photos, confirmedBy, report } = visit;
  return (
    <li className="border-b border-base-300 py-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{title}</span>
        <span className="text-base text-muted">{doneAt === null ? null : <Instant at={doneAt} />}</span>
      </p>
      <ul className={checks.length === 0 ? 'hidden' : 'mt-1 text-base'}>
        {checks.map((text, index) => (
          <li key={index} className="flex items-start gap-2">
            <Check size={16} aria-hidden className="mt-1 flex-none text-success" />
            {text}
          </li>
        ))}
      </ul>
      <ul className={photos.length === 0 ? 'hidden' : 'mt-2 grid grid-cols-3 gap-2 sm:grid-cols-4'}>
        {photos.map((fileId, index) => (
          <li key={fileId}>
            <a href={`/p/${token}/files/${fileId}`}>
              <img
                src={`/p/${token}/files/${fileId}`}
                alt={m.photo(index + 1, title)}
                loading="lazy"
                className="aspect-square w-full rounded-field border border-base-300 object-cover"
              />
            </a>
          </li>
        ))}
      </ul>
      {confirmedBy === null ? null : <p className="mt-2 text-base text-muted">{m.confirmedBy(confirmedBy)}</p>}
      {report === null ? null : (
        <p className="mt-1 text-base">
          <a href={`/p/${token}/documents/acceptance/${report.id}`} className="text-link">
            {m.inReport(report.number)}
          </a>
        </p>
      )}
    </li>
  );
}
