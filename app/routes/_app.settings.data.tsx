import { Link } from '@remix-run/react';
import { requireExportRight } from '#app/exports/may-export.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';

export const loader = pageLoader(({ actor }) => {
  requireExportRight(actor);
  return Promise.resolve(null);
});

export const handle = titled((m) => m.settings.sections.data.title);

/** What the company may do with its data: take it away, know where it is, have it erased. */
export default function Data() {
  const { settings: m, exports } = useMessages();
  return (
    <div className="max-w-text">
      <Section title={m.dataTake} lead={m.dataTakeText} aside={<ButtonLink to="/exports">{exports.title}</ButtonLink>}>
        {null}
      </Section>
      <Section title={m.dataIsolation} lead={m.dataIsolationText}>
        {null}
      </Section>
      <Section title={m.dataErase} lead={m.dataEraseText}>
        <Link to="/privacy" className="text-link">
          {m.dataPrivacy}
        </Link>
      </Section>
    </div>
  );
}
