/** The words of the reports about money, by the reports' names. */
export const moneyReports = {
  'aged-receivables': {
    title: 'Receivables by age',
    text: 'Who owes you money, and how long it has been due.',
    note: 'What is open of invoices today, per client. What you credited and was not used yet stands with a minus.',
    chart: 'Open by age',
    empty: 'Nothing to collect',
    columns: {
      client: 'Client',
      notDue: 'Not yet due',
      to30: '1–30 days',
      to60: '31–60 days',
      to90: '61–90 days',
      over90: 'Over 90 days',
      overdue: 'Overdue',
      open: 'Open',
    },
  },
};
