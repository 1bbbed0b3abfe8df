import { z } from 'zod';
import { Issuer, Locale, Party } from '#documents/pdf/layout/schema.ts';
import { type PrintedClient, partyOf } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { reviveJson, storedJson } from '#domain/kernel/json.ts';

/** Who delivered and who takes over, as the report's paper prints them. */
export const ReportParties = z.object({
  provider: Issuer,
  beneficiary: Party,
  clientKind: z.enum(['company', 'institution', 'person', 'foreign']),
  locale: Locale,
});
export type ReportParties = z.output<typeof ReportParties>;

type ReportClient = PrintedClient & { kind: ReportParties['clientKind']; language: ReportParties['locale'] };

/** Both parties by their cards of now. */
export const partiesNow = (company: Company, client: ReportClient): ReportParties => ({
  provider: issuerOf(company),
  beneficiary: partyOf(client),
  clientKind: client.kind,
  locale: client.language,
});

/** As the column of a sent report keeps them. */
export const asStored = (parties: ReportParties) => storedJson(parties);

/** What was frozen when the report was sent. */
export const thawedParties = (stored: Record<string, unknown>): ReportParties =>
  ReportParties.parse(reviveJson(stored));
