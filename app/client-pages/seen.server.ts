import { viewReport } from '#domain/acceptance/view-report.ts';
import { viewInvoice } from '#domain/invoicing/view-invoice.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { noteOpening } from '#domain/links/note-opening.ts';
import { viewOffer } from '#domain/offers/view-offer.ts';
import { noteVisit } from '#domain/portal/note-visit.ts';

/** Notes that a person, not a mail scanner, has the link's document before them; later calls change nothing. @throws DomainError */
export async function noteSeen(actor: ClientActor): Promise<void> {
  const { subjectId } = actor;
  switch (actor.purpose) {
    case 'offer':
      await viewOffer(actor, { offerId: id<'offer'>().parse(subjectId) });
      return;
    case 'acceptance':
      await viewReport(actor, { reportId: id<'acceptanceReport'>().parse(subjectId) });
      return;
    case 'invoice':
      await viewInvoice(actor, { invoiceId: id<'invoice'>().parse(subjectId) });
      return;
    case 'contract':
    case 'addendum':
      await noteOpening(actor, {});
      return;
    case 'portal':
      await noteVisit(actor, {});
      return;
    case 'statement':
    case 'penalty':
      return; // what comes of them is the answer or the money; that they were looked at proves nothing
  }
}
