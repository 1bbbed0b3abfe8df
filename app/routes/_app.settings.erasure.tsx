import { Link, useLoaderData } from '@remix-run/react';
import { UserX } from 'lucide-react';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ErasurePreview } from '#app/settings/erasure-preview.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Section } from '#app/ui/section.tsx';
import { erasePerson } from '#domain/portability/erase-person.ts';
import { findPersons } from '#domain/portability/find-persons.ts';
import { previewErasure } from '#domain/portability/preview-erasure.ts';

const FIELDS = { client: 'clientId', contact: 'contactId', member: 'personId' } as const;

export const loader = pageLoader(async ({ actor, search }) => {
  const { text, ...whom } = search;
  const { persons } = await findPersons(actor, text === undefined ? {} : { text });
  const field = Object.values(FIELDS).find((name) => whom[name] !== undefined);
  const chosen = field && { field, id: whom[field] ?? '' };
  const preview = chosen && (await previewErasure(actor, { [chosen.field]: chosen.id }));
  return { text: text ?? '', persons, chosen, preview };
});

export const action = formVerb(erasePerson, (_, { request }) =>
  redirectWithToast('/settings/data', requestMessages(request).portability.erasedDone),
);

export const handle = titled((m) => m.portability.eraseTitle);

/** Erasing a person: who, what goes and what the law keeps, and only then the name typed. */
export default function Erasure() {
  const { text, persons, chosen, preview } = useLoaderData<typeof loader>();
  const { portability: m } = useMessages();
  if (chosen && preview)
    return (
      <div className="max-w-text">
        <ErasurePreview preview={preview} chosen={chosen} />
      </div>
    );
  return (
    <div className="max-w-text">
      <Section title={m.eraseTitle} lead={m.eraseText}>
        <Filters search={{ name: 'text', value: text, label: m.choosePerson }} />
        {persons.length === 0 ? (
          <EmptyState icon={UserX} title={text === '' ? m.searchPerson : m.noPerson} />
        ) : (
          <ul>
            {persons.map(({ holder, id, name, of }) => (
              <li
                key={id}
                className="flex flex-wrap items-baseline gap-x-4 border-b border-base-300 py-2 last:border-0"
              >
                <Link to={`?${FIELDS[holder]}=${id}`} className="text-link font-medium">
                  {name}
                </Link>
                <span className="text-sm text-muted">{of ?? m.persons[holder]}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
