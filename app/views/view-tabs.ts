import { useSearchParams } from '@remix-run/react';
import type { Tab } from '#app/ui/tabs.tsx';
import type { SavedView } from '#domain/views/model/view.ts';

/** Filters as one text that does not depend on their order; the page one looks at is no filter. */
export function filtersText(search: URLSearchParams): string {
  const kept = new URLSearchParams(search);
  for (const [name, value] of [...kept]) if (value === '' || name === 'after') kept.delete(name, value);
  kept.sort();
  return kept.toString();
}

/** The tabs of a list: its own, then those that the person has kept. */
export function useViewTabs(list: string, own: readonly Tab[], saved: readonly SavedView[]): Tab[] {
  const [search] = useSearchParams();
  const now = filtersText(search);
  const current = saved.find(({ filters }) => filters === now);
  return [
    ...own.map((tab) => ({ ...tab, isCurrent: tab.isCurrent && current === undefined })),
    ...saved.map(({ id, name, filters }) => ({ to: `${list}?${filters}`, label: name, isCurrent: id === current?.id })),
  ];
}
