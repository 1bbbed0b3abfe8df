import { useFetcher } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { useLiveForm } from '#app/ui/use-live-form.ts';
import type { previewStep } from '#domain/reminders/preview-step.ts';
import { STEP_FORM } from './step-form.tsx';

type Preview = Awaited<ReturnType<typeof previewStep>>;

const PAUSE_MS = 500;

/** The message as a client gets it, written anew after each pause in typing; the last good one stays meanwhile. */
export function StepPreview({ initial }: { initial: Preview }) {
  const { reminders: m } = useMessages();
  const { data, submit } = useFetcher<{ preview: Preview | null }>();
  useLiveForm(STEP_FORM, PAUSE_MS, (form) =>
    submit(new FormData(form), { method: 'post', action: '/settings/reminders/preview' }),
  );
  const preview = data?.preview ?? initial;
  return (
    <div aria-live="polite">
      <p className="font-semibold">{m.preview}</p>
      <p className="mb-3 text-sm text-muted">
        {preview.clientName === null ? m.previewExample : m.previewOf(preview.clientName)}
      </p>
      <Letter title={m.romanian} letter={preview.ro} />
      <Letter title={m.english} letter={preview.en} />
    </div>
  );
}

function Letter({ title, letter }: { title: string; letter: Preview['ro'] }) {
  return (
    <article className="mb-4 rounded-field border border-base-300 px-4 py-3">
      <p className="text-xs text-muted">{title}</p>
      <p className="mt-1 font-medium">{letter.subject}</p>
      {letter.paragraphs.map((paragraph, index) => (
        <p key={index} className="mt-2">
          {paragraph}
        </p>
      ))}
    </article>
  );
}
