import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

/** The company's leave to look inside, and the button that does. */
export function CompanyVisit({ consent }: { consent: { until: Date; note: string } | null }) {
  const { tenant: m } = useMessages().operator;
  const failure = useActFailure('look');
  return (
    <Section title={m.looking}>
      {consent === null ? (
        <p className="text-muted">{m.noConsent}</p>
      ) : (
        <Form action="?do=look" failure={failure}>
          <p>
            {m.consent} <Instant at={consent.until} />
            {consent.note === '' ? null : <span className="block text-muted">{`«${consent.note}»`}</span>}
          </p>
          <Submit>{m.look}</Submit>
          <p className="text-sm text-muted">{m.lookHelp}</p>
        </Form>
      )}
    </Section>
  );
}
