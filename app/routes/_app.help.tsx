import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';

export const handle = titled((m) => m.settings.helpTitle);

/** The eight steps in a line each, and the terms that people ask about. */
export default function Help() {
  const { settings: m } = useMessages();
  return (
    <Page title={m.helpTitle} lead={m.helpLead} width="text">
      <Section title={m.stepsTitle}>
        <ol className="list-decimal space-y-2 pl-5">
          {m.steps.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
      <Section title={m.termsTitle}>
        <dl className="space-y-3">
          {m.terms.map(({ term, meaning }) => (
            <div key={term}>
              <dt className="font-medium">{term}</dt>
              <dd className="text-muted">{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}
