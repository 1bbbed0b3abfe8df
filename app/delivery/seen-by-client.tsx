import { useFetcher } from '@remix-run/react';
import { PenLine } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { SignaturePad } from '#app/ui/signature-pad.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { ShownWork } from './shown-work.ts';

/** The client's person confirms on this very phone: name, position and a drawn signature, kept as evidence for the report. */
export function SeenByClient({ work, isOpen }: { work: ShownWork; isOpen: boolean }) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const { confirmation, workOrderId } = work;
  if (confirmation)
    return (
      <Section title={m.seenTitle}>
        <p className="font-medium">{m.seenBy(confirmation.name, confirmation.position)}</p>
        <p className="text-sm text-muted">
          <Instant at={confirmation.at} />
          {confirmation.signatureFileId === '' ? ` · ${m.kept}` : null}
        </p>
        {confirmation.signatureFileId === '' ? null : (
          <img
            src={`/interventions/${workOrderId}/photos/${confirmation.signatureFileId}`}
            alt={m.seenSignature}
            className="mt-2 h-20 rounded-field border border-base-300 bg-white"
          />
        )}
      </Section>
    );
  if (!isOpen) return null;
  return (
    <Section title={m.seenTitle}>
      <p className="text-sm text-muted">{m.seenText}</p>
      <details className="mt-2">
        <summary className="btn btn-line">
          <PenLine size={18} aria-hidden />
          {m.seenOpen}
        </summary>
        <Form action="?do=sign" fetcher={fetcher} failure={fetcher.data} className="mt-3 space-y-3">
          <TextField name="name" label={m.seenName} autoComplete="off" maxLength={150} />
          <TextField name="position" label={m.seenPosition} autoComplete="off" maxLength={150} optional />
          <SignaturePad name="drawing" label={m.seenDraw} clear={m.seenClear} />
          <Submit wide>{m.seenSend}</Submit>
        </Form>
      </details>
    </Section>
  );
}
