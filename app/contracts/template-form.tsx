import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { PLACEHOLDERS } from '#domain/contracts/model/placeholders.ts';
import { type Template, TEMPLATE_KINDS, TEMPLATE_LANGUAGES } from '#domain/contracts/model/template.ts';

type TemplateFormProps = { template: Template | undefined; failure: FormFailure | undefined };

/** A contract template with its text, and beside it the names that are filled in. */
export function TemplateForm({ template, failure }: TemplateFormProps) {
  const { contracts, common } = useMessages();
  const m = contracts.templates;
  const at = `?template=${template?.templateId ?? 'new'}`;
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <Form action={`${at}&do=save`} failure={failure} version={template?.version} defaults={template}>
          {template ? <HiddenField name="templateId" value={template.templateId} /> : null}
          <TextField name="name" label={m.name} maxLength={100} />
          <FormRow>
            <SelectField
              name="clientKind"
              label={m.clientKind}
              options={TEMPLATE_KINDS.map((value) => ({ value, label: m.kinds[value] }))}
            />
            <SelectField
              name="language"
              label={m.language}
              help={m.languageHelp}
              options={TEMPLATE_LANGUAGES.map((value) => ({ value, label: m.languages[value] }))}
            />
          </FormRow>
          <TextArea name="body" label={m.body} help={m.bodyHelp} rows={28} />
          <FormEnd note={template?.state === 'archived' ? m.restoreNote : undefined}>
            <Submit>{m.save}</Submit>
            <ButtonLink to="/settings/templates" kind="quiet">
              {common.cancel}
            </ButtonLink>
          </FormEnd>
        </Form>
        {template?.state === 'active' ? (
          <Form action={`${at}&do=archive`} className="mt-2">
            <HiddenField name="templateId" value={template.templateId} />
            <Submit kind="danger">{m.archive}</Submit>
          </Form>
        ) : null}
      </div>
      <Section title={m.placeholders} lead={m.placeholdersHelp}>
        <dl className="text-sm">
          {PLACEHOLDERS.map((name) => (
            <div key={name} className="border-b border-base-300 py-1.5">
              <dt className="font-medium">{`{${name}}`}</dt>
              <dd className="text-muted">{contracts.placeholders[name]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}
