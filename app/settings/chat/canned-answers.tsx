import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';

interface Canned {
  id: string;
  kind: 'answer' | 'whatsapp_template';
  title: string;
  language: 'ro' | 'en';
  text: string;
}

/** Texts that the desk writes often, and the templates that WhatsApp has approved. */
export function CannedAnswers({ canned, failure }: { canned: readonly Canned[]; failure: FormFailure | undefined }) {
  const { chatSettings: m } = useMessages();
  return (
    <div id="canned" className="scroll-mt-16">
      <Section title={m.canned} lead={m.cannedLead}>
        {canned.length === 0 ? <p className="mb-4 text-muted">{m.cannedNone}</p> : null}
        <ul className="mb-6">
          {canned.map(({ id, kind, title, language, text }) => (
            <li key={id} className="flex items-start gap-3 border-b border-base-300 py-2">
              <div className="min-w-0 flex-1">
                <p className="font-medium">{title}</p>
                <p className="text-xs text-muted">{`${m.cannedKinds[kind]} · ${m.languages[language]}`}</p>
                <p className="text-sm whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
              </div>
              <Form action="?do=uncanned" className="">
                <HiddenField name="cannedAnswerId" value={id} />
                <Submit kind="quiet">{m.cannedRemove}</Submit>
              </Form>
            </li>
          ))}
        </ul>
        <Form action="?do=canned" failure={failure}>
          <TextField name="title" label={m.cannedTitle} help={m.cannedTitleHelp} maxLength={80} />
          <TextArea name="text" label={m.cannedText} rows={3} maxLength={1_000} />
          <SelectField
            name="kind"
            label={m.cannedKind}
            options={(['answer', 'whatsapp_template'] as const).map((value) => ({
              value,
              label: m.cannedKinds[value],
            }))}
          />
          <SelectField
            name="language"
            label={m.cannedLanguage}
            options={(['ro', 'en'] as const).map((value) => ({ value, label: m.languages[value] }))}
          />
          <Submit kind="line">{m.cannedAdd}</Submit>
        </Form>
      </Section>
    </div>
  );
}
