import { defineReport } from '#domain/kernel/define-report.ts';
import { decodeCursor, paged } from '#domain/kernel/keyset.ts';
import { formatRomanian, SCALE, sum } from '#domain/kernel/pure/decimal.ts';
import { columnsOf } from './model/column.ts';
import { MONEY } from './model/readers.ts';
import { regimeKey } from './model/regime.ts';
import { journalPage, journalSums } from './repo-sales.ts';

const columns = columnsOf({
  day: { kind: 'day', phone: 'meta' },
  number: { kind: 'text', phone: 'title' },
  kind: { kind: 'word' },
  client: { kind: 'text' },
  cui: { kind: 'text' },
  regime: { kind: 'word', phone: 'state' },
  base: { kind: 'amount', sum: true },
  vat: { kind: 'amount', sum: true },
  total: { kind: 'amount', phone: 'amount', sum: true },
  foreign: { kind: 'text' },
});

/**
 * Jurnal de vânzări: every invoice by VAT category and rate, in lei. A storno stands with a minus, an annulled invoice with its
 * number and nothing, one in another currency at the rate that it prints.
 * @law Cod fiscal art. 321; OMFP 2634/2015
 */
export const salesJournal = defineReport({
  name: 'sales-journal',
  call: 'salesJournal',
  area: 'money',
  summary: 'Sales journal by VAT category and rate',
  roles: MONEY,
  feature: 'reports',
  filters: { period: 'month' },
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'word' },
  leadsTo: () => 'invoice',
  async run(tx, _actor, span, { after, size }) {
    const [read, groups] = await Promise.all([
      journalPage(tx, span, after === undefined ? undefined : decodeCursor(after), size),
      journalSums(tx, span),
    ]);
    const { rows, ...rest } = paged(read, (row) => [row.day, row.id], size);
    const [base, vat] = [sum(groups.map((one) => one.base)), sum(groups.map((one) => one.vat))];
    return {
      ...rest,
      rows: rows.map(({ invoiceId, state, currency, gross, ...row }) => {
        const stands = state !== 'annulled';
        return {
          id: invoiceId,
          day: row.day,
          number: row.number,
          kind: stands ? row.kind : state,
          client: row.client,
          cui: row.cui,
          regime: regimeKey(row),
          base: stands ? row.base : 0n,
          vat: stands ? row.vat : 0n,
          total: stands ? row.base + row.vat : 0n,
          foreign: currency === 'RON' ? null : `${formatRomanian(gross, SCALE.amount)} ${currency}`,
        };
      }),
      sums: { base, vat, total: base + vat },
      points: groups.map((group) => ({ label: regimeKey(group), value: group.base })),
    };
  },
});
