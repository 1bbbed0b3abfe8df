import type { PrintedClient } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Locale } from '#domain/messages/index.ts';
import type { Gate } from './contract.ts';
import type { ServiceLine } from './services.ts';

/** Everything that the text of a contract is filled in from. */
export interface ContractFacts {
  /** Of the text. */
  locale: Locale;
  company: Company;
  client: PrintedClient & { kind: 'company' | 'institution' | 'person' | 'foreign' };
  /** Null in a draft. */
  printedNumber: string | null;
  date: CivilDate;
  startDate: CivilDate;
  endDate: CivilDate | null;
  paymentDays: number;
  acceptanceGate: Gate;
  tacitAcceptanceDays: number | null;
  retentionPercent: number | null;
  retentionUntil: CivilDate | null;
  penaltyPerDay: number | null;
  currency: string;
  offerNumber: string | null;
  lines: readonly ServiceLine[];
}
