import { useMessages } from '#app/messages.ts';
import { CopyField } from '#app/ui/copy-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';

/** Code, the same in every language. */
const EXAMPLE = `const identity = JSON.stringify({ id: user.id, name: user.name, email: user.email });
const signature = createHmac('sha256', SECRET).update(identity).digest('hex');
// <script … data-identity="{identity}" data-signature="{signature}"></script>`;

/** The secret with which the company's own site says who its visitor is. */
export function SignedIdentity({ secret, failure }: { secret: string; failure: FormFailure | undefined }) {
  const { chatSettings: m } = useMessages();
  return (
    <Section title={m.identity} lead={m.identityLead}>
      <details>
        <summary className="w-fit text-link">{m.secret}</summary>
        <div className="mt-3 space-y-4">
          <CopyField label={m.secret} value={secret} />
          <p className="text-sm text-muted">{m.secretHelp}</p>
          <p className="font-medium">{m.example}</p>
          <pre className="overflow-x-auto rounded-field bg-base-200 p-3 text-xs">{EXAMPLE}</pre>
          <Form action="?do=secret" failure={failure}>
            <p className="text-sm text-muted">{m.renewText}</p>
            <Submit kind="line">{m.renewSecret}</Submit>
          </Form>
        </div>
      </details>
    </Section>
  );
}
