import { Link, useFetcher } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { DecimalField, MoneyField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Option, SelectField } from '#app/ui/select-field.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { entriesOfKind, type ShownEntry, type ShownWork } from './shown-work.ts';
import { Signed } from './signed.tsx';

type ExtraWorkProps = {
  work: ShownWork;
  isOpen: boolean;
  /** The catalogue, for whoever may contract what was found; nothing for the field, which sees no prices. */
  services?: readonly Option[] | undefined;
  /** Where an addendum to the contract in force is written; without one there is none. */
  addendum?: string | undefined;
};

/** What else was found on the spot; the office offers it or puts it on the list of what the client has bought. */
export function ExtraWork({ work, isOpen, services, addendum }: ExtraWorkProps) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const found = entriesOfKind(work, 'extra_work');
  if (found.length === 0 && !isOpen) return null;
  return (
    <Section title={m.extra}>
      <ul>
        {found.map((entry) => (
          <li key={entry.entryId} className="border-b border-base-300 py-2">
            <p className="whitespace-pre-line">{entry.text}</p>
            <Signed entry={entry} />
            {entry.doneAt !== null ? (
              <StateMark tone="success">{m.extraTaken}</StateMark>
            ) : services ? (
              <Contract work={work} entry={entry} services={services} addendum={addendum} />
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form action="?do=note" fetcher={fetcher} failure={fetcher.data} className="mt-3 space-y-2">
          <HiddenField name="kind" value="extra_work" />
          <TextArea bare name="text" label={m.extraField} placeholder={m.extraField} rows={2} />
          <Submit kind="line">{m.extraSend}</Submit>
          <p className="text-sm text-muted">{m.extraText}</p>
        </Form>
      ) : null}
    </Section>
  );
}

type ContractProps = {
  work: ShownWork;
  entry: ShownEntry;
  services: readonly Option[];
  addendum: string | undefined;
};

/** Found work becomes a contracted service or an offer in one click, or part of an addendum. */
function Contract({ work, entry, services, addendum }: ContractProps) {
  const { delivery, common } = useMessages();
  const { page: m } = delivery;
  const fetcher = useFetcher<FormFailure>();
  return (
    <details className="mt-1">
      <summary className="text-link inline-block">{m.extraChoose}</summary>
      <Form action="?do=contract" fetcher={fetcher} failure={fetcher.data} className="mt-3 space-y-3">
        <HiddenField name="entryId" value={entry.entryId} />
        <HiddenField name="found" value={entry.text} />
        <HiddenField name="clientId" value={work.clientId} />
        <HiddenField name="dealId" value={work.dealId} />
        <SelectField name="serviceId" label={m.extraService} blank={common.none} options={services} optional />
        <FormRow>
          <DecimalField name="quantity" label={m.extraQuantity} scale={SCALE.quantity} initial={1_000n} />
          <MoneyField name="unitPrice" label={m.extraPrice} help={m.extraPriceHelp} unitPrice optional />
        </FormRow>
        <div className="flex flex-wrap items-center gap-3">
          <Submit kind="line">{m.extraContract}</Submit>
          <Submit kind="line" formAction="?do=offer">
            {m.extraOffer}
          </Submit>
          {addendum === undefined ? null : (
            <Link
              to={`${addendum}?${new URLSearchParams({ what: 'services', changes: entry.text })}`}
              className="text-link"
            >
              {m.extraAddendum}
            </Link>
          )}
        </div>
      </Form>
    </details>
  );
}
