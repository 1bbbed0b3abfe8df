import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';

export const CODE_FORM = 'signing-code';

/** What the client agrees to by asking for the code, and where it goes. Its button is the page's own, in sight all the time. */
export function CodeRequest({ address, failure }: { address: string; failure: FormFailure | undefined }) {
  const { signing } = useMessages();
  return (
    <section className="mt-8 border-t border-base-300 pt-6" aria-label={signing.code.title}>
      <h2 className="mb-3 font-semibold">{signing.code.title}</h2>
      <Form id={CODE_FORM} action="?do=code" failure={failure} className="space-y-3 text-base">
        <p>{signing.consent}</p>
        <p>{signing.code.lead(address)}</p>
        <p className="text-muted">{signing.statementWithCode}</p>
      </Form>
    </section>
  );
}

/** Another code, for who did not get the first. */
export function AnotherCode() {
  const { signing } = useMessages();
  return (
    <Form action="?do=code" className="mt-4">
      <Submit kind="quiet">{signing.code.again}</Submit>
    </Form>
  );
}
