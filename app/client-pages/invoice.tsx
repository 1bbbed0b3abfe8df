import { useMessages, usePageSettings } from '#app/messages.ts';
import { TransferBlock } from '#app/portal/transfers.tsx';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { Ask } from './ask.tsx';
import { InvoiceLines } from './invoice-lines.tsx';
import type { InvoicePart } from './invoice.server.ts';
import type { PartProps } from './parts.tsx';

type Props = PartProps & { part: InvoicePart };

/** An invoice as its client sees it: the amount, one button to pay by card, the details to pay by bank. */
export function InvoicePage({ part, company, pdf, failure }: Props) {
  const { invoicing, common } = useMessages();
  const { page } = invoicing;
  const isOpen = part.standing === 'open';
  const lei = common.lei;
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={page.askSubject(part.number)} />}
      sticky={
        isOpen && part.canPayByCard ? (
          <Form action="?do=pay" failure={failure} className="space-y-3">
            <Submit wide>{page.pay(`${formatRomanian(part.open, SCALE.amount)}\u00a0${lei}`)}</Submit>
          </Form>
        ) : undefined
      }
    >
      <Head part={part} companyName={company.name} />
      <h2 className="sr-only">{page.lines}</h2>
      <InvoiceLines part={part} />
      {isOpen && part.transfer !== null ? (
        <section className="mt-8 text-base">
          <h2 className="text-lg font-semibold">{page.bank}</h2>
          <TransferBlock transfer={part.transfer} />
        </section>
      ) : null}
      <div className="mt-8 space-y-2 text-base">
        <a href={pdf} className="text-link">
          {page.pdf}
        </a>
        {part.uploadIndex === null ? null : <p className="text-muted">{page.spv(part.uploadIndex)}</p>}
      </div>
    </ClientShell>
  );
}

function Head({ part, companyName }: { part: InvoicePart; companyName: string }) {
  const { invoicing } = useMessages();
  const { locale } = usePageSettings();
  const { page } = invoicing;
  const { number, kind, standing, open, payable, currency, dueDate } = part;
  switch (standing) {
    case 'open':
      return (
        <ClientHead
          title={kind === 'proforma' ? page.proformaTitle(number) : page.title(number)}
          amount={<Money value={open} currency={currency} size="hero" />}
          amountNote={open === payable ? undefined : page.ofTotal(formatRomanian(payable, SCALE.amount))}
        >
          {dueDate === null
            ? page.sentenceNoDue(companyName)
            : page.sentence(companyName, formatLongDate(dueDate, locale))}
          <Kept part={part} />
        </ClientHead>
      );
    case 'paid':
      return (
        <>
          <SuccessMark />
          <ClientHead title={page.paidTitle(number)} amount={<Money value={payable} currency={currency} size="hero" />}>
            {page.paidText}
            <Kept part={part} />
          </ClientHead>
        </>
      );
    case 'reversed':
      return <ClientHead title={page.reversedTitle(number)}>{page.reversedText}</ClientHead>;
    case 'annulled':
      return <ClientHead title={page.annulledTitle(number)}>{page.reversedText}</ClientHead>;
  }
}

/** What the client keeps as a guarantee, and when it pays it. */
function Kept({ part: { kept, keptUntil, currency } }: { part: InvoicePart }) {
  const { page } = useMessages().invoicing;
  const { locale } = usePageSettings();
  if (kept === 0n || keptUntil === null) return null;
  const amount = `${formatRomanian(kept, SCALE.amount)}\u00a0${currency === 'RON' ? 'lei' : currency}`;
  return <span className="block">{page.kept(amount, formatLongDate(keptUntil, locale))}</span>;
}
