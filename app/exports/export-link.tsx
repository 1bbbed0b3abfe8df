import { useSearchParams } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { useRole } from '#app/use-role.ts';
import type { ListName } from './list-names.ts';

type ExportLinkProps = {
  list: ListName;
  /** Parameters of the page that mean nothing to the list. */
  without?: readonly string[];
};

/** The list on the page as a file, whole and with the filters that are set. */
export function ExportLink({ list, without = [] }: ExportLinkProps) {
  const { exports: m } = useMessages();
  const [search] = useSearchParams();
  const mayExport = useRole('administrator', 'sales', 'accounting', 'accountant');
  if (!mayExport) return null;
  const filters = [...search].filter(([name]) => name !== 'after' && !without.includes(name));
  const query = filters.length === 0 ? '' : `?${new URLSearchParams(filters)}`;
  return (
    <a href={`/exports/${list}.csv${query}`} download className="btn btn-quiet" title={m.download}>
      <Download size={16} aria-hidden className="text-muted" />
      {m.csv}
    </a>
  );
}
