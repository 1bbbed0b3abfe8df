import { useMessages } from '#app/messages.ts';
import type { PageCompany } from './page-company.ts';

/** «Întreabă»: a message to the company about this document. */
export function Ask({ company, subject }: { company: PageCompany; subject: string }) {
  const { offers } = useMessages();
  return (
    <a href={`mailto:${company.email}?subject=${encodeURIComponent(subject)}`} className="text-link">
      {offers.page.ask}
    </a>
  );
}
