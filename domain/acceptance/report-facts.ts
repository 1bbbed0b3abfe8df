import { clientOf, contractedServicesOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { reportedVisits } from '#domain/delivery/steps-annex.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { envelopeOf, signaturesOf } from '#domain/signing/steps.ts';
import { asUnit } from './as-head.ts';
import type { ReportFacts } from './model/report-paper.ts';
import { emptyPlace, printedSignature } from './model/printed-signature.ts';
import { partiesNow, type ReportParties, thawedParties } from './model/report-parties.ts';
import * as reports from './repo.ts';

type PaperLine = Pick<reports.LineRow, 'contractedServiceId' | 'name' | 'unit' | 'contracted' | 'delivered' | 'net'>;

/** Everything that a report's paper says: parties as they were when it was sent, its own lines unless others are given. */
export async function reportFacts(
  tx: Tx,
  report: reports.ReportRow,
  given?: readonly PaperLine[],
): Promise<ReportFacts> {
  const [lines, objections, contract] = [
    given ?? (await reports.linesOf(tx, report.id)),
    await reports.objectionsOf(tx, report.id),
    await reports.contractOf(tx, report.contractId),
  ];
  const parties = await partiesOf(tx, report);
  const services = await contractedServicesOf(tx, report.clientId);
  return {
    ...parties,
    report,
    date: report.reportDate ?? civilDateOf(tx.asOf),
    contract:
      contract?.printedNumber && contract.contractDate
        ? { number: contract.printedNumber, date: contract.contractDate }
        : undefined,
    currency: await currencyOf(tx, report, lines),
    lines: lines.map((line) => ({
      ...line,
      cpv: services.find((one) => one.id === line.contractedServiceId)?.cpv ?? null,
      unit: asUnit(line.unit),
    })),
    objections,
    visits: await reportedVisits(tx, report.id, report.sentAt),
    signatures: await printedSignatures(tx, report.id, parties),
  };
}

const partiesOf = async (tx: Tx, { clientId, parties }: reports.ReportRow): Promise<ReportParties> =>
  parties === null ? partiesNow(await companyOf(tx), await clientOf(tx, clientId)) : thawedParties(parties);

/** The currency in which the report's services were contracted: all of a report have the same. */
export async function currencyOf(
  tx: Tx,
  { clientId }: Pick<reports.ReportRow, 'clientId'>,
  [first]: readonly Pick<reports.LineRow, 'contractedServiceId'>[],
): Promise<string> {
  const services = await contractedServicesOf(tx, clientId);
  return services.find((one) => one.id === first?.contractedServiceId)?.currency ?? 'RON';
}

/** Everybody's place at the foot of the report, empty before it was sent. */
async function printedSignatures(
  tx: Tx,
  reportId: reports.ReportRow['id'],
  { provider, beneficiary }: ReportParties,
): Promise<ReportFacts['signatures']> {
  const envelope = await envelopeOf(tx, reportId);
  if (!envelope) return [emptyPlace('provider', provider), emptyPlace('beneficiary', beneficiary)];
  const rows = await signaturesOf(tx, envelope.id);
  return rows.map((row) => printedSignature(row, row.party === 'company' ? provider.name : beneficiary.name));
}
