import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { FileSignature } from 'lucide-react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { TemplateForm } from '#app/contracts/template-form.tsx';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { addFirstTemplates } from '#domain/contracts/add-first-templates.ts';
import { archiveTemplate } from '#domain/contracts/archive-template.ts';
import { listTemplates } from '#domain/contracts/list-templates.ts';
import { saveTemplate } from '#domain/contracts/save-template.ts';

export const loader = pageQuery(listTemplates);

const back = (_output: unknown, { request }: { request: Request }) =>
  redirectWithToast('/settings/templates', requestMessages(request).contracts.templates.saved);

export const action = actsByName({
  save: formVerb(saveTemplate, back),
  archive: formVerb(archiveTemplate, back),
  first: formVerb(addFirstTemplates, back),
});

export const handle = titled((m) => m.settings.templates);

const LANGUAGES = ['ro', 'en'] as const;

/** The contract templates: a list, and the one that is open with its text. */
export default function TemplateSettings() {
  const { templates } = useLoaderData<typeof loader>();
  const failure = useFailure();
  const [search] = useSearchParams();
  const { templates: m } = useMessages().contracts;
  const wanted = search.get('template');
  const opened = templates.find((one) => one.templateId === wanted);
  if (opened || wanted === 'new') {
    return <TemplateForm key={opened?.templateId ?? 'new'} template={opened} failure={failure} />;
  }
  const add = <ButtonLink to="?template=new">{m.add}</ButtonLink>;
  return (
    <Section title={m.title} lead={m.lead} aside={add}>
      {templates.length === 0 ? (
        <EmptyState icon={FileSignature} title={m.empty} example={m.emptyExample}>
          {m.emptyText}
        </EmptyState>
      ) : (
        <ul>
          {templates.map(({ templateId, name, clientKind, language, state }) => (
            <li key={templateId} className="border-b border-base-300">
              <Link
                to={`?template=${templateId}`}
                prefetch="intent"
                className="flex min-h-11 flex-wrap items-center gap-x-4 px-2 py-1 hover:bg-base-200"
              >
                <span className="min-w-0 flex-1 basis-56 font-medium">{name}</span>
                <span className="text-sm text-muted">{`${m.kinds[clientKind]} · ${m.languages[language]}`}</span>
                {state === 'archived' ? <StateMark tone="neutral">{m.archived}</StateMark> : null}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {LANGUAGES.filter((language) => !templates.some((one) => one.language === language)).map((language) => (
        <Form key={language} action="?do=first" className="mt-4">
          <HiddenField name="language" value={language} />
          <Submit kind="line">{m.addFirst[language]}</Submit>
        </Form>
      ))}
    </Section>
  );
}
