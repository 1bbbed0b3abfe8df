import { useMessages } from '#app/messages.ts';
import type { PageCompany } from './page-company.ts';

/** «Întreabă»: a message to the company about this document; for who holds the portal, there, and the way to all documents. */
export function Ask({ company, subject }: { company: PageCompany; subject: string }) {
  const { offers, portal } = useMessages();
  if (company.portal !== undefined)
    return (
      <span className="flex flex-wrap justify-end gap-x-4 gap-y-1 text-right text-base">
        <a href={company.portal} className="text-link">
          {portal.backHome}
        </a>
        <a href={`${company.portal}?about=${encodeURIComponent(subject)}#messages`} className="text-link">
          {offers.page.ask}
        </a>
      </span>
    );
  return (
    <a href={`mailto:${company.email}?subject=${encodeURIComponent(subject)}`} className="text-link">
      {offers.page.ask}
    </a>
  );
}
