import { ContractText } from '#app/contracts/contract-text.tsx';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { buttonClass } from '#app/ui/button.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatInstant, formatLongDate } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { Ask } from './ask.tsx';
import { AnotherCode, CODE_FORM, CodeRequest } from './signing-code.tsx';
import { SIGNING_FORM, SigningForm } from './signing-form.tsx';
import type { ContractPart } from './contract.server.ts';
import type { PartProps } from './parts.tsx';

type Props = PartProps & { part: ContractPart };

/** A contract or addendum as its client reads and signs it: a sentence, the amount, the text, one button. */
export function ContractPage({ part, company, pdf, failure }: Props) {
  const { contracts, signing } = useMessages();
  const { page } = contracts;
  const isOpen = part.standing === 'open';
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={page.askSubject(part.number)} />}
      sticky={isOpen ? <Act part={part} /> : undefined}
    >
      <Head part={part} companyName={company.name} />
      {part.preamble === null ? null : <p className="mb-6">{part.preamble}</p>}
      <ContractText articles={part.articles} />
      <Amended changes={part.changes} />
      <Services part={part} />
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-3 text-base">
        <a href={pdf} className="text-link">
          {page.download}
        </a>
      </p>
      {part.sha256 === null ? null : (
        <p className="mt-2 text-sm text-muted [overflow-wrap:anywhere]">
          {page.fingerprint}: {part.sha256}
        </p>
      )}
      {isOpen ? (
        <>
          {part.qualifiedAdvised ? (
            <div className="mt-8 text-base">
              <Callout tone="info">{signing.qualifiedAdvice}</Callout>
            </div>
          ) : null}
          <Signing part={part} failure={failure} />
          <Changes />
        </>
      ) : null}
    </ClientShell>
  );
}

/** The code is to be sent first, where one is needed. */
const awaitsCode = ({ code }: ContractPart): boolean => code !== null && !code.isSent;

function Act({ part }: { part: ContractPart }) {
  const { contracts, signing } = useMessages();
  const isCode = awaitsCode(part);
  return (
    <button type="submit" form={isCode ? CODE_FORM : SIGNING_FORM} className={buttonClass('primary')}>
      {isCode ? signing.code.ask : contracts.page.sign}
    </button>
  );
}

function Signing({ part, failure }: Pick<Props, 'part' | 'failure'>) {
  const { contracts } = useMessages();
  if (part.code && !part.code.isSent) return <CodeRequest address={part.code.address} failure={failure} />;
  return (
    <>
      <SigningForm {...part} failure={failure} note={contracts.page.signNote} />
      {part.code ? <AnotherCode /> : null}
    </>
  );
}

function Head({ part, companyName }: { part: ContractPart; companyName: string }) {
  const { page } = useMessages().contracts;
  const { standing, number, addendum, value, gross, currency, isConsumer, clientSigner, companySigner } = part;
  const title = addendum === null ? page.title(number) : page.addendumTitle(addendum, number);
  const amount = isConsumer ? gross : value;
  const lead = addendum === null ? page.lead(companyName) : page.addendumLead(companyName);
  return (
    <>
      {standing === 'signed' ? <SuccessMark /> : null}
      <ClientHead
        title={title}
        {...(amount === null || standing !== 'open'
          ? {}
          : {
              amount: <Money value={amount} currency={currency} size="hero" />,
              amountNote: isConsumer ? page.valueConsumer : page.value,
            })}
      >
        {standing === 'open' ? lead : page.state[standing]}
        <Period part={part} />
        {companySigner ? (
          <span className="block">{page.companySigned(companySigner.name, formatInstant(companySigner.at).date)}</span>
        ) : null}
        {clientSigner ? (
          <span className="block">{page.signedAt(clientSigner.name, formatInstant(clientSigner.at).date)}</span>
        ) : null}
      </ClientHead>
    </>
  );
}

function Period({ part: { startDate, endDate } }: { part: ContractPart }) {
  const { page } = useMessages().contracts;
  const { locale } = usePageSettings();
  const end = endDate === null ? page.openEnded : page.until(formatLongDate(endDate, locale));
  return <span className="block">{`${page.period}: ${page.from(formatLongDate(startDate, locale))}, ${end}`}</span>;
}

function Services({ part: { services, currency } }: { part: ContractPart }) {
  const { page } = useMessages().contracts;
  if (services.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="font-semibold">{page.services}</h2>
      <ul className="mt-2 border-t border-base-300 text-base">
        {services.map(({ name, description, quantity, unit, net }, index) => (
          <li key={index} className="flex items-baseline justify-between gap-4 border-b border-base-300 py-3">
            <div className="min-w-0">
              <p className="font-medium">{name}</p>
              {description === null ? null : <p className="whitespace-pre-line text-muted">{description}</p>}
              <p className="text-muted">
                <Quantity value={quantity} unit={unit} />
              </p>
            </div>
            <Money value={net} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an addendum changes, as its paper says it: before and after. */
function Amended({ changes }: Pick<ContractPart, 'changes'>) {
  const { page } = useMessages().contracts;
  if (changes.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="font-semibold">{page.amended}</h2>
      <ul className="mt-2 border-t border-base-300 text-base">
        {changes.map(({ place, before, after }, index) => (
          <li key={index} className="border-b border-base-300 py-3">
            <p className="font-medium">{place}</p>
            {before === '–' ? null : (
              <p className="text-muted">
                {page.before}: {before}
              </p>
            )}
            <p>
              {page.now}: {after}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes() {
  const { page } = useMessages().contracts;
  return (
    <details className="mt-4 text-base">
      <summary className="text-link inline-block">{page.changes}</summary>
      <Form action="?do=refuse" className="mt-3 space-y-3">
        <TextArea name="reason" label={page.changesReason} rows={3} />
        <Submit kind="line">{page.changesSend}</Submit>
      </Form>
    </details>
  );
}
