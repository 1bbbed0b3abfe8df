/** The lists that can be had as a file, by the names in their addresses: `/exports/clients.csv`. */
export const LIST_NAMES = [
  'clients',
  'leads',
  'offers',
  'contracts',
  'work',
  'reports',
  'invoices',
  'payments',
  'services',
] as const;
export type ListName = (typeof LIST_NAMES)[number];
