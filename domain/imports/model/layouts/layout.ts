export const IMPORT_KINDS = ['clients', 'services'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What can be said of a row, by kind; the first must be there. */
export const IMPORT_FIELDS = {
  clients: [
    'name', 'cui', 'tradeRegisterNumber', 'street', 'city', 'county', 'postalCode', 'country', 'email', 'phone', 'iban', 'representativeName', 'paymentDays',
  ],
  services: ['name', 'description', 'unit', 'unitPrice', 'currency', 'vatRate'],
} as const; // prettier-ignore
export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number];

/** How another program heads its columns, and the public page that says so. */
export interface Layout {
  key: string;
  name: string;
  source: string;
  headings: Record<ImportKind, Partial<Record<ImportField, readonly string[]>>>;
}
