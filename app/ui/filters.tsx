import { useMessages } from '#app/messages.ts';
import { civilDateFromRomanian } from '#domain/kernel/pure/civil-date.ts';
import { Form, Link, useSubmit } from '@remix-run/react';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { FormContext } from './form-context.ts';
import { useLive } from './use-live.ts';

type FiltersProps = {
  /** Name and present value of the text filter. */
  search?: { name: string; value: string; label: string };
  /** Values of the other fields, by name, as they stand in the address. */
  values?: Record<string, string>;
  /** `bare` fields. */
  children?: ReactNode;
  /** Address without filters, shown when some are set. */
  clear?: string | undefined;
};

/** Filters of a list, kept in the address. A choice applies at once; without script there is a button. */
export function Filters({ search, values = {}, children, clear }: FiltersProps) {
  const { common } = useMessages();
  const submit = useSubmit();
  const isLive = useLive();
  const apply = (form: HTMLFormElement) =>
    submit(addressed(form), { method: 'get', replace: true, preventScrollReset: true });
  return (
    <FormContext.Provider
      value={{ id: 'filters', isBusy: false, failure: undefined, defaults: values, givenName: (name) => name }}
    >
      <Form
        id="filters"
        method="get"
        data-screen-only=""
        className="mb-3 flex flex-wrap items-end gap-2 [&_.select]:w-auto [&_input.input]:w-auto [&_span.input]:w-36"
        onSubmit={(event) => {
          event.preventDefault();
          apply(event.currentTarget);
        }}
        onChange={(event) => {
          if (event.target instanceof HTMLInputElement && isUnfinished(event.target)) return;
          apply(event.currentTarget);
        }}
      >
        {search ? (
          <label className="input w-full max-w-72">
            <Search size={16} aria-hidden className="text-muted" />
            <span className="sr-only">{search.label}</span>
            <input
              type="search"
              name={search.name}
              defaultValue={search.value}
              placeholder={search.label}
              className="min-w-0 grow"
            />
          </label>
        ) : null}
        {children}
        {isLive ? null : <button className="btn btn-line">{common.applyFilters}</button>}
        {clear === undefined ? null : (
          <Link to={clear} className="btn btn-quiet text-muted">
            {common.clearFilters}
          </Link>
        )}
      </Form>
    </FormContext.Provider>
  );
}

/** A text waits for Enter, a day until it is whole. */
const isUnfinished = ({ type, dataset, value }: HTMLInputElement): boolean =>
  type === 'search' || (dataset.day !== undefined && value !== '' && civilDateFromRomanian(value) === undefined);

/** What stands in the address: days canonical, nothing empty. */
function addressed(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  const days = data.getAll('$date');
  for (const [name, value] of [...data]) {
    if (value === '' || name === '$date') data.delete(name);
    else if (days.includes(name)) data.set(name, civilDateFromRomanian(String(value)) ?? value);
  }
  return data;
}
