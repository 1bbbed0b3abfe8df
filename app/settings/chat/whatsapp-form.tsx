import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';

/** Connects the company's number to the desk, or ends it. */
export function WhatsappForm({ numberId, failure }: { numberId: string | null; failure: FormFailure | undefined }) {
  const { chatSettings: m } = useMessages();
  return (
    <Section title={m.whatsapp} lead={m.whatsappLead}>
      {numberId === null ? (
        <Form action="?do=connect" failure={failure}>
          <TextField name="numberId" label={m.whatsappNumberId} inputMode="numeric" />
          <TextField name="token" label={m.whatsappToken} help={m.whatsappHelp} autoComplete="off" />
          <Submit kind="line">{m.whatsappConnect}</Submit>
        </Form>
      ) : (
        <Form action="?do=disconnect" failure={failure}>
          <Callout tone="success">{m.whatsappConnected(numberId)}</Callout>
          <Submit kind="line">{m.whatsappDisconnect}</Submit>
        </Form>
      )}
    </Section>
  );
}
