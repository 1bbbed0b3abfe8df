import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { listFilters } from './list-view.ts';

/** What was ticked on the list: rows by their ids, or everything that its filter shows. */
export interface Selected {
  ids: readonly string[];
  /** The filter of the list, when all of it is meant. */
  all: Record<string, string> | undefined;
}

export type SelectedRow = Awaited<ReturnType<typeof listInvoices>>['rows'][number];

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a form or an address says was ticked; the filter is the address's. */
export function selectedIn(values: FormData | URLSearchParams, filters: Record<string, string>): Selected {
  const ids = values.getAll('ids').flatMap((one) => (typeof one === 'string' && ID.test(one) ? [one] : []));
  return { ids: [...new Set(ids)], all: values.get('all') === 'on' ? listFilters(filters) : undefined };
}

/** The query of a selection, as the list takes it. */
export const queryOf = ({ ids, all }: Selected): Record<string, string> => all ?? { ids: ids.join(',') };

/** The rows of a selection, in the order of the list; foreign ids have none. @throws DomainError */
export async function* selectedRows(actor: Actor, selected: Selected): AsyncGenerator<SelectedRow> {
  if (!selected.all && selected.ids.length === 0) return;
  let after: string | undefined;
  do {
    const page = await listInvoices(actor, { ...asQuery(queryOf(selected)), after });
    yield* page.rows;
    after = page.next;
  } while (after !== undefined);
}

/** The query parses what it gets: here it is only named as its input. */
const asQuery = (values: Record<string, string>) => values as Parameters<typeof listInvoices>[1];
