import type { workReports as ro } from '../ro/reports-work.ts';

/** Words of the reports of work in the field. */
export const workReports: typeof ro = {
  'field-work': {
    title: 'Planned and done',
    text: 'By site, performer or client: what was planned, what was done, how punctually, in how many hours, with which objections.',
    note: 'Work orders by their planned day. On time: begun within 15 minutes of the hour set or, without one, on their day.',
    chart: 'Work orders done',
    empty: 'No work order in this period',
    columns: {
      name: 'Name',
      planned: 'Planned',
      done: 'Done',
      share: 'Share done',
      missed: 'Missed their day',
      onTime: 'On time',
      hours: 'Hours',
      objections: 'Remedial',
    },
  },
  materials: {
    title: 'Materials used',
    text: 'Which materials were used on work orders, and how much.',
    note: 'Materials noted on work orders, by the day of the note.',
    chart: 'How often it was used',
    empty: 'No material noted in this period',
    columns: { name: 'Material', unit: 'Unit', quantity: 'Quantity', times: 'Notes', visits: 'Work orders' },
  },
  margins: {
    title: 'Cost and margin per contract',
    text: 'What the work done is worth, what hours and material cost, and what is left.',
    note: 'From the beginning until today, in lei before VAT, at the last rate of the central bank. Costs are given in Settings, Costs.',
    chart: 'Margin per contract',
    empty: 'Nothing done yet',
    columns: {
      contract: 'Contract',
      client: 'Client',
      value: 'Delivered',
      hours: 'Hours',
      hoursCost: 'Cost of hours',
      materialCost: 'Material',
      margin: 'Margin',
      share: 'Margin %',
      open: 'Without cost',
    },
  },
};
