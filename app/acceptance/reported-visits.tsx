import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Day } from '#app/ui/moment.tsx';
import { SECTION_TITLE } from './section-title.ts';
import type { ShownReport } from './shown-report.ts';

type Visit = ShownReport['work'][number];

const SHOWN = 4;

/** The work that a report is about: each visit with its photos and what the client's person signed on the spot. */
export function ReportedVisits({ work }: { work: readonly Visit[] }) {
  const { page: m } = useMessages().acceptance;
  if (work.length === 0) return null;
  return (
    <section>
      <h2 className={SECTION_TITLE}>{m.work}</h2>
      <ul>
        {work.map((visit) => (
          <li key={visit.id} className="border-b border-base-300 py-2 last:border-0">
            <p className="flex flex-wrap justify-between gap-x-4">
              <Link to={`/interventions/${visit.id}`} className="text-link">
                {visit.title}
                {visit.site === null ? '' : ` · ${visit.site}`}
              </Link>
              <Day date={visit.date} />
            </p>
            <Photos visit={visit} />
            <SeenBy visit={visit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const pictureOf = ({ id }: Visit, fileId: string): string => `/interventions/${id}/photos/${fileId}`;

function Photos({ visit }: { visit: Visit }) {
  const { delivery } = useMessages();
  const { photos, id } = visit;
  if (photos.length === 0) return null;
  return (
    <ul className="mt-2 grid grid-cols-4 gap-1.5">
      {photos.slice(0, SHOWN).map(({ fileId, text }) => (
        <li key={fileId}>
          <a href={pictureOf(visit, fileId)} target="_blank" rel="noreferrer">
            <img
              src={pictureOf(visit, fileId)}
              alt={delivery.page.photoOf(text)}
              loading="lazy"
              className="aspect-square w-full rounded-field border border-base-300 object-cover"
            />
          </a>
        </li>
      ))}
      {photos.length > SHOWN ? (
        <li className="col-span-full text-xs">
          <Link to={`/interventions/${id}`} className="text-link">
            {delivery.page.more(photos.length - SHOWN)}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

function SeenBy({ visit }: { visit: Visit }) {
  const { page: m } = useMessages().delivery;
  const { seenBy } = visit;
  if (seenBy === null) return null;
  return (
    <div className="mt-2 flex items-center gap-3 text-muted">
      <img
        src={pictureOf(visit, seenBy.signature.fileId)}
        alt={m.seenSignature}
        loading="lazy"
        className="h-10 rounded-field border border-base-300 bg-white"
      />
      <p>
        {`${m.seenOn} ${m.seenBy(seenBy.name, seenBy.position)}, `}
        <Day date={seenBy.date} />
        {` ${seenBy.time}`}
      </p>
    </div>
  );
}
