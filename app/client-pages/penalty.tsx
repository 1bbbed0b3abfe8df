import { useMessages, usePageSettings } from '#app/messages.ts';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { Ask } from './ask.tsx';
import type { PartProps } from './parts.tsx';
import type { PenaltyPart } from './penalty.server.ts';

/** A penalty note as its client sees it: how much, until when, the paper and a way to ask. */
export function PenaltyPage({ part, company, pdf }: PartProps & { part: PenaltyPart }) {
  const { penalties } = useMessages();
  const { locale } = usePageSettings();
  const m = penalties.page;
  const title = m.title(part.number);
  const texts = { issued: m.text(formatLongDate(part.until, locale)), paid: m.paid, annulled: m.annulled };
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={title} />}
    >
      <ClientHead title={title} amount={<Money value={part.amount} currency={part.currency} size="hero" />}>
        {texts[part.state]}
      </ClientHead>
      <p className="text-base">
        <a href={pdf} className="text-link">
          {m.pdf}
        </a>
      </p>
    </ClientShell>
  );
}
