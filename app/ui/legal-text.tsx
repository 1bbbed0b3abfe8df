import { useMessages } from '#app/messages.ts';
import { PublicShell } from './public-shell.tsx';

type LegalTextProps = {
  title: string;
  inForce: string;
  sections: readonly { title: string; text: readonly string[] }[];
  operator: readonly string[];
};

/** A legal text to be read: numbered sections, one column, the operator at the end. */
export function LegalText({ title, inForce, sections, operator }: LegalTextProps) {
  const { site } = useMessages();
  return (
    <PublicShell>
      <article className="mx-auto max-w-text px-4 py-12 text-lg md:px-8">
        <h1 className="text-2xl font-semibold">{title}</h1>
        <p className="mt-1 text-base text-muted">{site.updated(inForce)}</p>
        {sections.map((section) => (
          <section key={section.title} className="mt-8">
            <h2 className="font-semibold">{section.title}</h2>
            {section.text.map((paragraph) => (
              <p key={paragraph} className="mt-2">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
        {operator.length === 0 ? null : (
          <section className="mt-8 border-t border-base-300 pt-4 text-base">
            <h2 className="font-semibold">{site.operator}</h2>
            <p className="mt-1 text-muted">{operator.join(' · ')}</p>
          </section>
        )}
      </article>
    </PublicShell>
  );
}
