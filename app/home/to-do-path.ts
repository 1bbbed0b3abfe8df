import type { ToDo } from '#domain/home/model/to-do.ts';

/** The page that a thing to do is about. */
export function toDoPath({ kind, id, clientId }: ToDo): string {
  switch (kind) {
    case 'task':
    case 'toInvoice':
      return `/clients/${clientId}`;
    case 'leadUnanswered':
    case 'leadWithoutStep':
      return `/leads/${id}`;
    case 'offerAccepted':
    case 'offerDeclined':
      return `/offers/${id}`;
    case 'reportToSend':
    case 'reportSilent':
      return `/acceptance/${id}`;
    case 'spvRejected':
    case 'spvUncertain':
    case 'spvWaiting':
    case 'buyerWrote':
    case 'advanceToIssue':
    case 'overdue':
      return `/invoices/${id}`;
    case 'contractEnds':
      return `/contracts/${id}`;
  }
}

/** Where its button leads: to the act itself where there is a page for it. */
export function actPath(item: ToDo): string {
  const { kind, id, clientId } = item;
  if (kind === 'toInvoice') return `/invoices/new?client=${clientId}&deal=${id}`;
  if (kind === 'overdue') return `/collections/new?client=${clientId}&invoice=${id}`;
  if (kind === 'offerAccepted') return `/contracts/new?client=${clientId}&offer=${id}`;
  if (kind === 'leadUnanswered' || kind === 'leadWithoutStep') return `/leads/${id}#note`;
  return toDoPath(item);
}
