import type { Layout } from './layout.ts';

/** Headings are the names of the fields in Oblio's own examples. */
export const OBLIO: Layout = {
  key: 'oblio',
  name: 'Oblio',
  source: 'https://github.com/OblioSoftware/OblioAppCSharp/blob/main/README.md',
  headings: {
    clients: { name: ['name'], cui: ['cif'], phone: ['phone'] },
    services: {
      name: ['name'],
      description: ['description'],
      unit: ['measuringUnit'],
      unitPrice: ['price'],
      currency: ['currency'],
      vatRate: ['vatPercentage'],
    },
  },
};
