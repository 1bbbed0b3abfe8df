import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatInstant, formatLongDate } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { Ask } from './ask.tsx';
import { OfferLines } from './offer-lines.tsx';
import type { OfferPart } from './offer.server.ts';
import type { PartProps } from './parts.tsx';

type Props = PartProps & { part: OfferPart };

/** An offer as its client sees it: a sentence, the amount, the services, one button. */
export function OfferPage({ part, company, pdf, failure }: Props) {
  const { offers } = useMessages();
  const { page } = offers;
  const { wording, currency, printedNumber, standing, audience } = part;
  const isConsumer = audience === 'consumer';
  const isOpen = standing === 'open';
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={page.askSubject(printedNumber)} />}
      sticky={isOpen ? <Accept isConsumer={isConsumer} failure={failure} /> : undefined}
    >
      <Head part={part} companyName={company.name} />
      <h2 className="sr-only">{page.services}</h2>
      <OfferLines wording={wording} currency={currency} isConsumer={isConsumer} />
      {wording.terms === null ? null : (
        <section className="mt-8">
          <h2 className="font-semibold">{page.terms}</h2>
          <p className="mt-1 whitespace-pre-line">{wording.terms}</p>
        </section>
      )}
      <div className="mt-8 flex flex-wrap gap-x-6 gap-y-3 text-base">
        <a href={pdf} className="text-link">
          {isConsumer ? `${page.pdf} · ${page.information}` : page.pdf}
        </a>
      </div>
      {isOpen ? <Decline /> : null}
    </ClientShell>
  );
}

function Head({ part, companyName }: { part: OfferPart; companyName: string }) {
  const { offers } = useMessages();
  const { locale } = usePageSettings();
  const { page } = offers;
  const { standing, printedNumber, wording, currency, answeredAt, newer } = part;
  const until = formatLongDate(wording.validUntil, locale);
  const amount = <Money value={wording.gross} currency={currency} size="hero" />;
  switch (standing) {
    case 'open':
      return (
        <ClientHead title={page.title(printedNumber)} amount={amount} amountNote={<AmountNote part={part} />}>
          {page.sentence(companyName, until)}
        </ClientHead>
      );
    case 'accepted':
      return (
        <>
          <div className="mb-3">
            <SuccessMark />
          </div>
          <ClientHead title={page.acceptedTitle(printedNumber)} amount={amount}>
            {answeredAt ? page.acceptedText(formatInstant(answeredAt).date) : null}
          </ClientHead>
        </>
      );
    case 'declined':
      return <ClientHead title={page.declinedTitle(printedNumber)}>{page.declinedText}</ClientHead>;
    case 'expired':
      return <ClientHead title={page.expiredTitle(printedNumber)}>{page.expiredText(until)}</ClientHead>;
    case 'withdrawn':
      return <ClientHead title={page.withdrawnTitle(printedNumber)}>{page.withdrawnText}</ClientHead>;
    case 'revised':
      return <ClientHead title={page.revisedTitle(printedNumber)}>{page.revisedText}</ClientHead>;
    case 'superseded':
      return <Newer newer={newer} title={page.title(printedNumber)} />;
  }
}

function AmountNote({ part: { wording, currency, audience } }: { part: OfferPart }) {
  const { page } = useMessages().offers;
  if (wording.vat === 0n) return page.amountNoteNoVat;
  if (audience === 'consumer') return page.amountNoteConsumer;
  return page.amountNote(`${formatRomanian(wording.net, SCALE.amount)}\u00a0${currency === 'RON' ? 'lei' : currency}`);
}

function Newer({ newer, title }: { newer: OfferPart['newer']; title: string }) {
  const { offers, common } = useMessages();
  return (
    <ClientHead title={title}>
      {newer ? (
        <Callout
          tone="warning"
          title={common.newerOffer(newer.version)}
          action={
            <ButtonLink to={newer.href} kind="primary" reloadDocument>
              {offers.page.openNewer(newer.version)}
            </ButtonLink>
          }
        />
      ) : null}
    </ClientHead>
  );
}

function Accept({ isConsumer, failure }: { isConsumer: boolean; failure: PartProps['failure'] }) {
  const { page } = useMessages().offers;
  return (
    <Form action="?do=accept" failure={failure} className="space-y-3">
      {isConsumer ? (
        <div className="text-base">
          <Checkbox name="earlyStart" label={page.earlyStart} help={page.earlyStartHelp} />
        </div>
      ) : null}
      <Submit wide>{isConsumer ? page.acceptConsumer : page.accept}</Submit>
    </Form>
  );
}

function Decline() {
  const { page } = useMessages().offers;
  return (
    <details className="mt-4 text-base">
      <summary className="text-link inline-block">{page.decline}</summary>
      <Form action="?do=decline" className="mt-3 space-y-3">
        <TextArea name="reason" label={page.declineReason} rows={3} optional />
        <Submit kind="line">{page.declineSend}</Submit>
      </Form>
    </details>
  );
}
