import { reportsExport, workExport } from './delivery.server.ts';
import type { ListExport } from './list-export.server.ts';
import type { ListName } from './list-names.ts';
import { invoicesExport, paymentsExport, servicesExport } from './money.server.ts';
import { clientsExport, contractsExport, leadsExport, offersExport } from './sales.server.ts';

/** Every list that can be had as a file. */
export const LISTS: Record<ListName, ListExport> = {
  clients: clientsExport,
  leads: leadsExport,
  offers: offersExport,
  contracts: contractsExport,
  work: workExport,
  reports: reportsExport,
  invoices: invoicesExport,
  payments: paymentsExport,
  services: servicesExport,
};
