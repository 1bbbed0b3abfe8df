import { clientOf, contractedServicesOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { linesOfOffer, offerOf } from '#domain/offers/steps.ts';
import type { ContractFacts } from './model/facts.ts';
import type { ServiceLine } from './model/services.ts';
import type { ContractRow } from './repo.ts';

/** What a contract's text needs of its row; `id` and `dealId` are null while it is not written down. */
export type ContractSource = Pick<
  ContractRow,
  | 'clientId'
  | 'language'
  | 'offerId'
  | 'currency'
  | 'printedNumber'
  | 'startDate'
  | 'endDate'
  | 'paymentDays'
  | 'acceptanceGate'
  | 'tacitAcceptanceDays'
  | 'retentionPercent'
  | 'retentionUntil'
  | 'penaltyPerDay'
> & { id: ContractRow['id'] | null; dealId: ContractRow['dealId'] | null };

/** The deal's contracted services that are under no other contract; before any is contracted, the lines of the offer. */
export async function serviceLinesOf(
  tx: Tx,
  source: Pick<ContractSource, 'id' | 'clientId' | 'dealId' | 'offerId' | 'currency'>,
): Promise<ServiceLine[]> {
  const contracted = (await contractedServicesOf(tx, source.clientId)).filter(
    ({ dealId, contractId, currency, state }) =>
      dealId === source.dealId &&
      (contractId === null || contractId === source.id) &&
      currency === source.currency &&
      state === 'active',
  );
  if (contracted.length > 0) return contracted.map((one) => ({ ...one, quantity: one.contracted }));
  return source.offerId === null ? [] : linesOfOffer(tx, source.offerId);
}

/** Everything that a contract's text is filled in from, as it stands now. */
export async function gatherFacts(
  tx: Tx,
  row: ContractSource,
  as: { printedNumber: string | null; date: CivilDate },
): Promise<ContractFacts> {
  const { startDate, endDate, paymentDays, acceptanceGate, tacitAcceptanceDays, currency, offerId } = row;
  return {
    ...as,
    startDate,
    endDate,
    paymentDays,
    acceptanceGate,
    tacitAcceptanceDays,
    retentionPercent: row.retentionPercent,
    retentionUntil: row.retentionUntil,
    penaltyPerDay: row.penaltyPerDay,
    currency,
    locale: row.language,
    company: await companyOf(tx),
    client: await clientOf(tx, row.clientId),
    offerNumber: offerId === null ? null : (await offerOf(tx, offerId)).printedNumber,
    lines: await serviceLinesOf(tx, row),
  };
}
