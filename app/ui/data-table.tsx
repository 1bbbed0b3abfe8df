import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { useRef, type ReactNode } from 'react';
import { cx } from './class-names.ts';
import { Pager, type PagerProps } from './pager.tsx';
import { SelectAll, SelectionBar, type Selection } from './selection.tsx';
import { useListKeys } from './use-list-keys.ts';

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  align?: 'end';
  /** Where it stands on a phone's two-line card; without it only larger screens show it. One column each. */
  phone?: 'title' | 'amount' | 'meta' | 'state';
  /** The sum of the filter, in the sticky foot. */
  foot?: ReactNode;
  className?: string;
};

export type DataTableProps<Row> = {
  /** What the table holds, for who hears the page. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; the column `title` carries the link. */
  rowHref?: (row: Row) => string | undefined;
  /** Quiet buttons at the end of a row, seen at hover and focus. */
  rowActions?: (row: Row) => ReactNode;
  /** Tick boxes and a bar of bulk actions. */
  selection?: Selection;
  pager?: PagerProps;
  /** In place of the table when there is no row: an `EmptyState`. */
  empty?: ReactNode;
};

/** A list of records: sticky head and sums, a row opens its record, two-line cards on phones, arrow keys from row to row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, rowActions, selection, pager, empty } = props;
  const { common } = useMessages();
  const table = useRef<HTMLTableElement>(null);
  useListKeys(table, '.row-link');
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  const content = (
    <table ref={table} className="ledger" data-phone-cards="">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {selection ? (
            <th className="w-9" scope="col">
              <SelectAll name={selection.name} table={table} />
            </th>
          ) : null}
          {columns.map(({ key, head, align }) => (
            <th key={key} scope="col" data-align={align}>
              {head}
            </th>
          ))}
          {rowActions ? (
            <th scope="col">
              <span className="sr-only">{common.rowActions}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const id = rowKey(row);
          const href = rowHref?.(row);
          return (
            <tr key={id}>
              {selection ? (
                <td data-phone="select" className="row-select">
                  <label className="-m-2 flex w-fit p-2">
                    <span className="sr-only">{common.select}</span>
                    <input type="checkbox" name={selection.name} value={id} className="checkbox" />
                  </label>
                </td>
              ) : null}
              {columns.map(({ key, cell, align, phone, className }, index) => (
                <td
                  key={key}
                  data-align={align}
                  data-phone={phone}
                  className={cx(className, index === 0 && 'font-medium')}
                >
                  {href !== undefined && isTitle(columns, key) ? (
                    <Link to={href} className="row-link" prefetch="intent">
                      {cell(row)}
                    </Link>
                  ) : (
                    cell(row)
                  )}
                </td>
              ))}
              {rowActions ? (
                <td data-align="end">
                  <div className="row-actions flex items-center justify-end gap-1">{rowActions(row)}</div>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
      {hasFoot ? (
        <tfoot>
          <tr>
            {selection ? <td /> : null}
            {columns.map(({ key, foot, align, phone }) => (
              <td key={key} data-align={align} data-phone={foot === undefined ? undefined : phone}>
                {foot}
              </td>
            ))}
            {rowActions ? <td /> : null}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
  return (
    <div>
      {selection ? <SelectionBar selection={selection}>{content}</SelectionBar> : content}
      {pager ? <Pager {...pager} /> : null}
    </div>
  );
}

/** The link stands in the column that is the card's title, or in the first. */
const isTitle = <Row,>(columns: readonly Column<Row>[], key: string): boolean =>
  (columns.find(({ phone }) => phone === 'title') ?? columns[0])?.key === key;
