import type { FormFailure } from '#app/ui/form-context.ts';
import { AcceptancePage } from './acceptance.tsx';
import { ContractPage } from './contract.tsx';
import { InvoicePage } from './invoice.tsx';
import { OfferPage } from './offer.tsx';
import type { PageCompany } from './page-company.ts';
import type { Part } from './parts.server.ts';
import { PenaltyPage } from './penalty.tsx';
import { StatementPage } from './statement.tsx';

export interface PartProps {
  company: PageCompany;
  /** Address of the document as PDF. */
  pdf: string;
  failure: FormFailure | undefined;
}

/** The page of whatever document the link is for. */
export function PartPage({ part, ...props }: PartProps & { part: Part }) {
  switch (part.purpose) {
    case 'offer':
      return <OfferPage part={part.offer} {...props} />;
    case 'contract':
    case 'addendum':
      return <ContractPage part={part.contract} {...props} />;
    case 'acceptance':
      return <AcceptancePage part={part.acceptance} {...props} />;
    case 'invoice':
      return <InvoicePage part={part.invoice} {...props} />;
    case 'statement':
      return <StatementPage part={part.statement} {...props} />;
    case 'penalty':
      return <PenaltyPage part={part.penalty} {...props} />;
  }
}
