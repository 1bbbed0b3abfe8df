import { Link, useFetcher } from '@remix-run/react';
import { useRef } from 'react';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { useTellTyping } from './chat-log.tsx';

export interface Canned {
  id: string;
  kind: 'answer' | 'whatsapp_template';
  title: string;
  language: 'ro' | 'en';
  text: string;
}

interface ComposerProps {
  canned: readonly Canned[];
  language: 'ro' | 'en';
  /** WhatsApp takes only a template now. */
  needsTemplate: boolean;
}

/** The answer, and below it a note for colleagues. Later than WhatsApp allows the answer is a choice of templates. */
export function ChatComposer({ canned, language, needsTemplate }: ComposerProps) {
  const { chatDesk: m } = useMessages();
  return (
    <div className="mt-2 border-t border-base-300 pt-4" data-screen-only="">
      {needsTemplate ? (
        <TemplateForm templates={canned.filter(({ kind }) => kind === 'whatsapp_template')} />
      ) : (
        <AnswerForm canned={inOrder(canned, language)} />
      )}
      <details className="mt-4">
        <summary className="w-fit text-sm text-muted hover:text-base-content">{m.note}</summary>
        <NoteForm />
      </details>
    </div>
  );
}

/** Answers in the visitor's language first. */
const inOrder = (canned: readonly Canned[], language: string): Canned[] =>
  canned
    .filter(({ kind }) => kind === 'answer')
    .sort((a, b) => Number(b.language === language) - Number(a.language === language));

/** What a form without leaving the page was answered: a refusal, or nothing. */
const failureOf = (data: unknown): FormFailure | undefined =>
  typeof data === 'object' && data !== null && 'status' in data ? asFailure(data) : undefined;
/** Guaranteed by the acts, which answer nothing but a refusal. */
const asFailure = (data: object) => data as FormFailure;

function AnswerForm({ canned }: { canned: readonly Canned[] }) {
  const { chatDesk: m } = useMessages();
  const fetcher = useFetcher();
  const box = useRef<HTMLDivElement>(null);
  const tellTyping = useTellTyping();
  const put = (text: string) => {
    const field = box.current?.querySelector('textarea');
    if (!field) return;
    field.value = field.value.trim() === '' ? text : `${field.value.trimEnd()}\n${text}`;
    field.focus();
  };
  return (
    <div
      ref={box}
      onInput={tellTyping}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        box.current?.querySelector('form')?.requestSubmit();
      }}
    >
      <Form
        action="?do=answer"
        fetcher={fetcher}
        failure={failureOf(fetcher.data)}
        encType="multipart/form-data"
        className="space-y-3"
      >
        <TextArea name="text" label={m.answerField} placeholder={m.answerPlaceholder} rows={3} maxLength={4_000} />
        <div className="flex flex-wrap items-center gap-2">
          <Submit>{m.send}</Submit>
          <CannedMenu canned={canned} onChoose={put} />
          <span className="text-xs text-muted max-md:hidden">{m.sendHint}</span>
        </div>
        <details>
          <summary className="w-fit text-sm text-muted hover:text-base-content">{m.attach}</summary>
          <FileField
            bare
            name="file"
            label={m.attach}
            accept=".pdf,image/*"
            megabytes={10}
            className="mt-2 max-w-form"
          />
        </details>
      </Form>
    </div>
  );
}

function CannedMenu({ canned, onChoose }: { canned: readonly Canned[]; onChoose: (text: string) => void }) {
  const { chatDesk: m } = useMessages();
  if (canned.length === 0)
    return (
      <Link to="/settings/chat#canned" className="btn btn-quiet">
        {m.addCanned}
      </Link>
    );
  return (
    <select
      aria-label={m.canned}
      className="select w-auto max-w-56"
      value=""
      onChange={({ target }) => onChoose(canned.find(({ id }) => id === target.value)?.text ?? '')}
    >
      <option value="">{m.canned}</option>
      {canned.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

function TemplateForm({ templates }: { templates: readonly Canned[] }) {
  const { chatDesk: m } = useMessages();
  const fetcher = useFetcher();
  if (templates.length === 0)
    return (
      <Callout tone="warning" title={m.templateNeeded}>
        <Link to="/settings/chat#canned" className="text-link">
          {m.noTemplates}
        </Link>
      </Callout>
    );
  return (
    <Form action="?do=answer" fetcher={fetcher} failure={failureOf(fetcher.data)} className="space-y-3">
      <Callout tone="warning">{m.templateNeeded}</Callout>
      <SelectField
        name="cannedAnswerId"
        label={m.template}
        options={templates.map(({ id, title, text }) => ({ value: id, label: `${title}: ${text.slice(0, 80)}` }))}
      />
      <Submit>{m.send}</Submit>
    </Form>
  );
}

function NoteForm() {
  const { chatDesk: m } = useMessages();
  const fetcher = useFetcher();
  return (
    <Form action="?do=answer" fetcher={fetcher} failure={failureOf(fetcher.data)} className="mt-2 space-y-3">
      <HiddenField name="kind" value="note" />
      <TextArea name="text" label={m.noteField} help={m.noteHint} rows={2} maxLength={4_000} />
      <Submit kind="line">{m.saveNote}</Submit>
    </Form>
  );
}
