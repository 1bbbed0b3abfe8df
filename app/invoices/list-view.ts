export const VIEWS = ['billable', 'all', 'overdue', 'draft', 'recurring'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (text: string | undefined): View => VIEWS.find((one) => one === text) ?? 'billable';

/** The filters of a view of the list, as its query takes them. */
export function listFilters({ view: wanted, ...search }: Record<string, string>): Record<string, string> {
  const view = viewOf(wanted);
  const own = view === 'overdue' ? { paid: 'overdue' } : view === 'draft' ? { state: 'draft' } : {};
  const { after: _after, do: _do, ids: _ids, all: _all, ...filters } = search;
  return { ...filters, ...own };
}
