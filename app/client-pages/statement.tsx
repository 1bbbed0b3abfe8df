import { useSearchParams } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { Ask } from './ask.tsx';
import type { PartProps } from './parts.tsx';
import type { StatementPart } from './statement.server.ts';

/** A statement of account as its client sees it: the balance, what it is made of, and the two answers. */
export function StatementPage({ part, company, pdf, failure }: PartProps & { part: StatementPart }) {
  const { balances } = useMessages();
  const { locale } = usePageSettings();
  const m = balances.page;
  const title = m.title(formatLongDate(part.day, locale));
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={title} />}
    >
      {part.answer === 'confirmed' ? <SuccessMark /> : null}
      <ClientHead title={title} amount={<Balances totals={part.totals} />}>
        <Answered part={part} companyName={company.name} />
      </ClientHead>
      <Lines part={part} />
      {part.answer === null ? <Answers failure={failure} /> : null}
      <p className="mt-8 text-base">
        <a href={pdf} className="text-link">
          {m.pdf}
        </a>
      </p>
    </ClientShell>
  );
}

function Answered({ part, companyName }: { part: StatementPart; companyName: string }) {
  const { balances, common } = useMessages();
  const m = balances.page;
  if (part.answer === 'confirmed') return <>{m.confirmed}</>;
  if (part.answer === 'objected')
    return <>{m.objected(`${formatRomanian(part.ownAmount ?? 0n, 2)}\u00a0${common.lei}`)}</>;
  return <>{m.text(companyName)}</>;
}

function Balances({ totals }: Pick<StatementPart, 'totals'>) {
  const { balances, common } = useMessages();
  const m = balances.page;
  return (
    <>
      {totals.map(({ currency, balance, unallocated }) => (
        <span key={currency} className="block">
          <span className="block text-sm font-normal text-muted">{balance < 0n ? m.owed : m.owe}</span>
          <Money value={balance < 0n ? -balance : balance} currency={currency} size="hero" />
          {unallocated > 0n ? (
            <span className="block text-sm font-normal text-muted">
              {m.unallocated(`${formatRomanian(unallocated, 2)}\u00a0${currency === 'RON' ? common.lei : currency}`)}
            </span>
          ) : null}
        </span>
      ))}
    </>
  );
}

function Lines({ part }: { part: StatementPart }) {
  const { balances } = useMessages();
  const m = balances.page;
  return (
    <section className="mb-8 text-base">
      <h2 className="mb-2 text-lg font-semibold">{m.lines}</h2>
      {part.lines.length === 0 ? <p className="text-muted">{m.none}</p> : null}
      <ul className="border-t border-base-300">
        {part.lines.map(({ number, dueDate, open, currency }) => (
          <li key={number} className="flex flex-wrap justify-between gap-x-4 border-b border-base-300 py-2">
            <span>
              {number}
              {dueDate === undefined ? null : (
                <span className="ml-2 text-sm text-muted">{m.due(formatCivilDate(dueDate))}</span>
              )}
            </span>
            <Money value={open} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two answers; the refused one keeps what was typed. */
function Answers({ failure }: { failure: FormFailure | undefined }) {
  const { balances } = useMessages();
  const m = balances.page;
  const act = useSearchParams()[0].get('do');
  return (
    <div className="space-y-6 text-base">
      <Form action="?do=confirm" failure={act === 'confirm' ? failure : undefined} className="space-y-3" id="confirm">
        <TextField name="name" label={m.name} maxLength={100} autoComplete="name" />
        <Submit wide>{m.confirm}</Submit>
      </Form>
      <details open={act === 'object' && failure !== undefined}>
        <summary className="text-link inline-block">{m.object}</summary>
        <Form
          action="?do=object"
          failure={act === 'object' ? failure : undefined}
          className="mt-3 space-y-3"
          id="object"
        >
          <MoneyField name="ownAmount" label={m.ownAmount} />
          <TextArea name="note" label={m.note} rows={3} maxLength={1000} optional />
          <TextField name="name" label={m.name} maxLength={100} autoComplete="name" />
          <Submit kind="line">{m.sendObjection}</Submit>
        </Form>
      </details>
    </div>
  );
}
