/** The words of the reports about sales, by the reports' names. */
export const salesReports = {
  'offered-contracted': {
    title: 'Offered and contracted',
    text: 'By service: how much was offered, how much accepted and how much contracted.',
    note: 'Values without VAT. Offers by their day, contracted services by the day on which the client got them.',
    chart: 'Value contracted by service, without VAT',
    empty: 'Nothing offered in this period',
    columns: {
      name: 'Service',
      unit: 'Unit',
      offeredQuantity: 'Offered',
      offeredValue: 'Value offered',
      acceptedQuantity: 'Accepted',
      acceptedValue: 'Value accepted',
      share: 'Share accepted',
      contractedQuantity: 'Contracted',
      contractedValue: 'Value contracted',
    },
  },
};
