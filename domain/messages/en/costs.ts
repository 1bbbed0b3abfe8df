import type { costs as ro } from '../ro/costs.ts';

export const costs: typeof ro = {
  lead: 'They give the margin of each contract. The administrator alone sees them, and no document bears them.',
  people: 'An hour of each colleague',
  peopleText:
    'What an hour of work costs the company, taxes included. Without a date it holds from now on, and for hours that have no cost yet.',
  hourly: 'Cost of an hour',
  perHour: 'lei / hour',
  materials: 'Materials used',
  materialsText: 'All that was noted on work orders. The cost given to a material is used the next time it is noted.',
  noMaterials: 'No material noted',
  noMaterialsText: 'What is noted on the phone, at the work order, appears here to be given a cost.',
  unitCost: 'Cost of one',
  from: 'Valid from',
  used: 'Used',
  withoutCost: (count) => (count === 1 ? 'one note without a cost' : `${count} notes without a cost`),
  saved: 'The cost was saved.',
  workTitle: (client) => `Work: ${client}`,
  work: 'Work and margin',
  workLead: 'What was done of each service, against what was contracted.',
  service: 'Service',
  site: 'Site',
  contracted: 'Contracted',
  delivered: 'Delivered',
  visits: 'Work orders',
  visitsOf: (done, ahead) => `${done} done, ${ahead} planned`,
  hours: 'Hours',
  material: 'Materials',
  value: 'Value delivered',
  cost: 'Cost',
  costOf: (hours, material) => `hours ${hours}, material ${material}`,
  margin: 'Margin',
  marginTitle: 'Margin of the deal',
  marginText: 'The value delivered before VAT, less hours and material. In lei, at the last rate of the central bank.',
  open: (count) =>
    count === 1
      ? 'One note has no cost: the margin looks better.'
      : `${count} notes have no cost: the margin looks better.`,
  giveCosts: 'Give the costs',
  unpriced: (count) =>
    count === 1
      ? 'One service in a currency without a known rate is left out of the margin.'
      : `${count} services in a currency without a known rate are left out of the margin.`,
  empty: 'No contracted service',
  emptyText: 'The contracted services of the deal appear here, with their work orders, hours and material.',
};
