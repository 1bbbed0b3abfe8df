import type { reports as ro } from '../ro/reports.ts';

export const reports: typeof ro = {
  title: 'Reports',
  lead: 'The company’s figures, from the documents made here.',
  back: 'Reports',
  from: 'From',
  to: 'To',
  currency: 'Currency',
  exportXlsx: 'Export XLSX',
  exportPdf: 'Export PDF',
  offeredContracted: {
    title: 'Offered and contracted',
    text: 'By service: how much was offered, how much accepted and how much contracted.',
    service: 'Service',
    unit: 'Unit',
    offeredQuantity: 'Offered',
    offeredValue: 'Value offered',
    acceptedQuantity: 'Accepted',
    acceptedValue: 'Value accepted',
    contractedQuantity: 'Contracted',
    contractedValue: 'Value contracted',
    share: 'Share accepted',
    chart: 'Value contracted by service, without VAT',
    note: 'Values without VAT. Offers by their day, contracted services by the day on which the client got them.',
    empty: 'Nothing offered in this period',
    emptyText: 'Services stand here after the first sent offer or the first contracted service.',
  },
};
