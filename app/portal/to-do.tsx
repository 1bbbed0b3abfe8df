import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { paperAddress, paperName } from './paper-name.ts';
import type { HomePaper } from './use-home.ts';

/** What waits for the client's answer, each with the one thing to do. */
export function ToDo({ papers, token }: { papers: readonly HomePaper[]; token: string }) {
  const messages = useMessages();
  const { portal: m } = messages;
  if (papers.length === 0) return null;
  return (
    <Section title={m.toDo} id="to-do">
      <ul>
        {papers.map((paper) => (
          <li key={paper.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-base-300 py-3">
            <div className="min-w-0 flex-1 basis-44">
              <p className="font-medium">{paperName(messages, paper)}</p>
              <p className="text-base text-muted">
                {paper.amount === null ? null : <Money value={paper.amount} currency={paper.currency} />}
                {paper.amount !== null && paper.until !== null ? ' · ' : null}
                {paper.until === null ? null : m.until(formatCivilDate(paper.until))}
              </p>
            </div>
            {paper.act === null ? null : (
              <Link
                to={paperAddress(token, paper)}
                className="btn btn-line"
                aria-label={`${m.acts[paper.act]}: ${paperName(messages, paper)}`}
              >
                {m.acts[paper.act]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
