import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { formatInstant, formatLongDate } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { isOpen } from '#domain/acceptance/model/report-state.ts';
import { AcceptanceForms, Confirm } from './acceptance-forms.tsx';
import { AcceptanceLines } from './acceptance-lines.tsx';
import type { AcceptancePart } from './acceptance.server.ts';
import { Ask } from './ask.tsx';
import type { PartProps } from './parts.tsx';
import { refusedForm } from './refused-form.ts';

type Props = PartProps & { part: AcceptancePart };

/** A report as its client sees it: what was done, one button, objections and refusal as text. */
export function AcceptancePage({ part, company, pdf, failure }: Props) {
  const { client: m } = useMessages().acceptance;
  const open = isOpen(part.state);
  const refused = refusedForm(failure);
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={m.askSubject(part.printedNumber ?? '')} />}
      sticky={open ? <Confirm signer={part.signer} failure={refused === 'confirm' ? failure : undefined} /> : undefined}
    >
      <Head part={part} companyName={company.name} />
      <h2 className="sr-only">{m.services}</h2>
      <AcceptanceLines part={part} />
      {part.findings === null ? null : (
        <section className="mt-8">
          <h2 className="font-semibold">{m.findings}</h2>
          <p className="mt-1 whitespace-pre-line">{part.findings}</p>
        </section>
      )}
      <Objections part={part} />
      <p className="mt-8 text-base">
        <a href={pdf} className="text-link">
          {m.pdf}
        </a>
      </p>
      {open ? <AcceptanceForms part={part} failure={failure} /> : null}
    </ClientShell>
  );
}

function Head({ part, companyName }: { part: AcceptancePart; companyName: string }) {
  const { client: m } = useMessages().acceptance;
  const { locale } = usePageSettings();
  const { state, answeredAt, answeredBy, answerReason, net, currency } = part;
  const number = part.printedNumber ?? '';
  const amount = <Money value={net} currency={currency} size="hero" />;
  switch (state) {
    case 'accepted':
      return (
        <>
          <SuccessMark />
          <ClientHead title={m.acceptedTitle(number)} amount={amount} amountNote={m.value}>
            {answeredAt ? m.acceptedText(answeredBy ?? '', formatInstant(answeredAt).date) : null}
          </ClientHead>
        </>
      );
    case 'accepted_with_objections':
      return (
        <ClientHead title={m.objectionsTitle(number)} amount={amount} amountNote={m.value}>
          {m.objectionsText}
        </ClientHead>
      );
    case 'accepted_tacitly':
      return (
        <ClientHead title={m.tacitTitle(number)} amount={amount} amountNote={m.value}>
          {answerReason}
        </ClientHead>
      );
    case 'refused':
      return <ClientHead title={m.refusedTitle(number)}>{m.refusedText}</ClientHead>;
    case 'draft':
    case 'sent':
    case 'viewed':
      return (
        <ClientHead title={m.title(number)} amount={amount} amountNote={m.value}>
          <p>{m.sentence(companyName)}</p>
          <p>
            {[
              part.periodStart === part.periodEnd
                ? m.onDay(formatLongDate(part.periodEnd, locale))
                : m.period(formatLongDate(part.periodStart, locale), formatLongDate(part.periodEnd, locale)),
              ...(part.contractNumber === null ? [] : [m.contract(part.contractNumber)]),
            ].join(', ')}
          </p>
        </ClientHead>
      );
  }
}

function Objections({ part: { objections } }: { part: AcceptancePart }) {
  const { client: m } = useMessages().acceptance;
  const { locale } = usePageSettings();
  if (objections.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="font-semibold">{m.objections}</h2>
      <ul>
        {objections.map(({ objectionId, text, termDate, remediedAt }) => (
          <li key={objectionId} className="border-b border-base-300 py-3">
            <p className="whitespace-pre-line">{text}</p>
            <p className="text-base text-muted">
              {remediedAt ? (
                <StateMark tone="success">{m.remedied}</StateMark>
              ) : termDate === null ? null : (
                m.term(formatLongDate(termDate, locale))
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
