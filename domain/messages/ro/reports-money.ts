/** The words of the reports about money, by the reports' names. */
export const moneyReports = {
  'aged-receivables': {
    title: 'Creanțe pe vechime',
    text: 'Cine vă datorează bani și de câte zile au trecut scadențele.',
    note: 'Soldul de azi al facturilor, pe client. Ce ați stornat și nu s-a folosit încă apare cu minus.',
    chart: 'Sold pe vechime',
    empty: 'Nimic de încasat',
    columns: {
      client: 'Client',
      notDue: 'Neajuns la scadență',
      to30: '1–30 zile',
      to60: '31–60 zile',
      to90: '61–90 zile',
      over90: 'Peste 90 zile',
      overdue: 'Restant',
      open: 'Sold',
    },
  },
};
