interface Noticed {
  type: string;
  subjectId: string;
  clientId: string;
}

/** Events whose subject is the document itself, by the beginning of their names. */
const PAGES: readonly (readonly [prefix: string, path: string])[] = [
  ['Offer', '/offers'],
  ['Contract', '/contracts'],
  ['Acceptance', '/acceptance'],
  ['Submission', '/invoices'],
  ['Buyer', '/invoices'],
];

/** Where a notice leads: to its document, else to the client. */
export function noticePath({ type, subjectId, clientId }: Noticed): string {
  const page = PAGES.find(([prefix]) => type.startsWith(prefix));
  return page ? `${page[1]}/${subjectId}` : `/clients/${clientId}`;
}
