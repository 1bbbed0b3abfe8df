import type { ActName } from '#domain/clients/model/next-act.ts';

/** Where the button of a next act leads. `subjectId` is the document that it is about. */
export function nextPath(
  { act, subjectId }: { act: ActName; subjectId: string | null },
  { clientId, dealId }: { clientId: string; dealId: string | null },
): string {
  const of = (path: string) => `${path}/${subjectId ?? ''}`;
  const begin = (path: string) => `${path}?client=${clientId}${dealId === null ? '' : `&deal=${dealId}`}`;
  switch (act) {
    case 'contactLead':
      return '#note';
    case 'createOffer':
    case 'nothing':
      return begin('/offers/new');
    case 'sendOffer':
    case 'awaitOffer':
      return of('/offers');
    case 'createContract':
      return `${begin('/contracts/new')}&offer=${subjectId ?? ''}`;
    case 'sendContract':
    case 'awaitSignature':
      return of('/contracts');
    case 'planWork':
      return begin('/schedule/new');
    case 'unblockWork':
    case 'finishWork':
      return of('/interventions');
    case 'createReport':
      return begin('/acceptance/new');
    case 'sendReport':
    case 'awaitReport':
      return of('/acceptance');
    case 'createInvoice':
      return begin('/invoices/new');
    case 'issueInvoice':
    case 'awaitPayment':
      return of('/invoices');
    case 'collect':
      return `/collections/new?client=${clientId}&invoice=${subjectId ?? ''}`;
  }
}

/** The page of the latest document of a step; undefined where there is none. */
export function stepPath(step: string, subjectId: string | null): string | undefined {
  const folder = STEP_FOLDERS[step];
  return folder === undefined || subjectId === null ? undefined : `/${folder}/${subjectId}`;
}

const STEP_FOLDERS: Readonly<Record<string, string>> = {
  lead: 'leads',
  offer: 'offers',
  contract: 'contracts',
  delivery: 'interventions',
  acceptance: 'acceptance',
  invoice: 'invoices',
  collection: 'invoices',
};

/** Where an entry of the timeline leads, by the document that it is about. */
export function entryPath(type: string, subjectId: string): string | undefined {
  const folder = ENTRY_FOLDERS.find(([prefix]) => type.startsWith(prefix))?.[1];
  return folder === undefined ? undefined : `/${folder}/${subjectId}`;
}

const ENTRY_FOLDERS = [
  ['Offer', 'offers'],
  ['Contract', 'contracts'],
  ['Acceptance', 'acceptance'],
  ['InvoiceDrafted', 'invoices'],
  ['InvoiceIssued', 'invoices'],
  ['Lead', 'leads'],
  ['Work', 'interventions'],
] as const;
