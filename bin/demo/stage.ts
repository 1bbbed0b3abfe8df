import type { Keep } from './artefacts.ts';
import type { NewCompany } from './company.ts';
import type { Mailbox } from './mailbox.ts';

/** What one step leaves for the next. */
export interface Stage extends NewCompany {
  mailbox: Mailbox;
  keep: (...file: Parameters<Keep>) => void;
  clientId: string;
  dealId: string;
  offerId: string;
  services: { id: string; dealId: string }[];
  reportId: string;
  invoiceId: string;
  invoice: { number: string; total: string; currency: string };
}

/** Before the first step nothing is known yet. */
export const emptyStage = (company: NewCompany, mailbox: Mailbox): Stage => ({
  ...company,
  mailbox,
  keep: () => undefined,
  clientId: '',
  dealId: '',
  offerId: '',
  services: [],
  reportId: '',
  invoiceId: '',
  invoice: { number: '', total: '', currency: '' },
});
