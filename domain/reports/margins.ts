import { marginsOfDeals } from '#domain/costs/steps-margins.ts';
import { defineReport } from '#domain/kernel/define-report.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { MONEY } from './model/readers.ts';

const columns = columnsOf({
  contract: { kind: 'text', phone: 'title' },
  client: { kind: 'text', phone: 'meta' },
  value: { kind: 'amount', sum: true },
  hours: { kind: 'quantity', sum: true },
  hoursCost: { kind: 'amount', sum: true },
  materialCost: { kind: 'amount', sum: true },
  margin: { kind: 'amount', phone: 'amount', sum: true },
  share: { kind: 'percent', phone: 'state' },
  open: { kind: 'count', sum: true },
});

/** What each contract brought and cost so far, in lei, the worst margin first: costs are the administrator's alone. */
export const margins = defineReport({
  name: 'margins',
  call: 'margins',
  area: 'work',
  summary: 'Cost and margin per contract',
  roles: { ...MONEY, accounting: false, accountant: false },
  feature: 'reports',
  filters: {},
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'text' },
  leadsTo: () => 'contract',
  async run(tx, _actor, _filter, page) {
    const rows = (await marginsOfDeals(tx))
      .map(({ contractId, contractNumber, dealTitle, clientName, ...numbers }) => ({
        id: contractId,
        contract: contractNumber ?? dealTitle,
        client: clientName,
        ...numbers,
      }))
      .sort((a, b) => (a.share ?? -Infinity) - (b.share ?? -Infinity));
    const points = rows.map(({ contract, client, margin }) => ({ label: `${contract} · ${client}`, value: margin }));
    return { ...sliced(rows, page), sums: summed(columns, rows), points };
  },
});
