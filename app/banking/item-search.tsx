import { Form as SearchForm } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Button } from '#app/ui/button.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Money } from '#app/ui/money.tsx';
import { Day } from '#app/ui/moment.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { ShownEntry, ShownItem } from '#domain/banking/model/matching/shown-entry.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { WRITE_OFF_REASONS } from '#domain/collections/model/payment.ts';
import type { ActOf } from './act-of.ts';

type Props = {
  entry: ShownEntry;
  view: string;
  query: string | undefined;
  rows: readonly ShownItem[] | undefined;
  actOf: ActOf;
  failure: FormFailure | undefined;
};

export const SEARCH_ID = 'item-search';

/** «Caută o factură»: by number, client or sum; what is found is settled by hand, one or several, whole or in part. */
export function ItemSearch({ entry, view, query, rows, actOf, failure }: Props) {
  const { matching: m } = useMessages();
  return (
    <section aria-label={m.search}>
      <SearchForm method="get" preventScrollReset className="flex items-end gap-2">
        <input type="hidden" name="entry" value={entry.id} />
        {view === 'open' ? null : <input type="hidden" name="view" value={view} />}
        <label className="min-w-0 flex-1">
          <span className="mb-1 block font-medium">{m.search}</span>
          <input
            id={SEARCH_ID}
            type="search"
            name="q"
            defaultValue={query ?? ''}
            placeholder={m.searchLabel}
            className="input"
          />
        </label>
        <Button type="submit" icon={<Search size={16} aria-hidden />}>
          {m.searchGo}
        </Button>
      </SearchForm>
      {rows === undefined ? null : (
        <p role="status" className="mt-2 text-sm text-muted">
          {rows.length === 0 ? m.nothingFound : m.found(rows.length)}
        </p>
      )}
      {rows && rows.length > 0 ? <Found entry={entry} rows={rows} actOf={actOf} failure={failure} /> : null}
    </section>
  );
}

function Found({
  entry,
  rows,
  actOf,
  failure,
}: Required<Pick<Props, 'entry' | 'actOf'>> & { rows: readonly ShownItem[]; failure: FormFailure | undefined }) {
  const { matching: m } = useMessages();
  const clients = [...new Map(rows.map(({ clientId, clientName }) => [clientId, clientName]))];
  return (
    <Form action={actOf('choose')} failure={failure} id="choose" className="mt-2 space-y-3">
      <HiddenField name="bankEntryId" value={entry.id} />
      <ul className="divide-y divide-base-300 border-y border-base-300">
        {rows.map((item, index) => (
          <Row key={item.id} item={item} index={index} entry={entry} isAlone={rows.length === 1} />
        ))}
      </ul>
      <FormRow>
        <SelectField name="clientId" label={m.restTo} options={clients.map(([value, label]) => ({ value, label }))} />
        <SelectField
          name="why"
          label={m.giveUpWhy}
          blank={m.keepOpen}
          options={WRITE_OFF_REASONS.map((value) => ({ value, label: m.whys[value] }))}
        />
      </FormRow>
      <Submit kind="line">{m.settleThese}</Submit>
    </Form>
  );
}

function Row({ item, index, entry, isAlone }: { item: ShownItem; index: number; entry: ShownEntry; isAlone: boolean }) {
  const { matching: m } = useMessages();
  const name = `shares[${index}]`;
  const isForeign = item.currency !== entry.currency;
  const fits = item.open < entry.amount ? item.open : entry.amount;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <span className="min-w-0">
        <span className="font-medium">{item.number}</span> {item.clientName}
        <span className="block text-sm text-muted">
          <Day date={item.issueDate} /> · <Money value={item.open} currency={item.currency} />
        </span>
      </span>
      <HiddenField name={`${name}.invoiceId`} value={item.id} />
      <HiddenField name={`${name}.open`} value={formatDecimal(item.open, 2)} />
      <span className="flex gap-2">
        <MoneyField
          bare
          className="w-36"
          name={`${name}.amount`}
          label={m.amountFor(item.number)}
          currency={entry.currency}
          {...(isAlone ? { initial: isForeign ? entry.amount : fits } : {})}
        />
        {isForeign ? (
          <MoneyField
            bare
            className="w-36"
            name={`${name}.settles`}
            label={m.settlesFor(item.number, item.currency)}
            currency={item.currency}
            initial={item.open}
          />
        ) : null}
      </span>
    </li>
  );
}
