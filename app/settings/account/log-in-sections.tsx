import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

export function PasswordSection() {
  const { security: m, identity } = useMessages();
  return (
    <Section title={m.password} lead={m.passwordLead}>
      <Form action="?do=password" failure={useActFailure('password')}>
        <TextField
          name="password"
          label={identity.newPassword}
          help={identity.passwordHelp}
          type="password"
          autoComplete="new-password"
        />
        <Submit kind="line">{m.changePassword}</Submit>
      </Form>
    </Section>
  );
}

export function EmailSection({ email }: { email: string }) {
  const { security: m } = useMessages();
  return (
    <Section title={m.email} lead={m.emailLead(email)}>
      <Form action="?do=email" failure={useActFailure('email')}>
        <TextField name="email" label={m.newEmail} type="email" autoComplete="email" />
        <Submit kind="line">{m.changeEmail}</Submit>
      </Form>
    </Section>
  );
}
