import { clientOf, contractedServicesOf } from '#domain/clients/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { lineOf } from './draft-lines.ts';
import { eventFacts } from './event-facts.ts';
import * as reports from './repo.ts';

interface Mended {
  contractedServiceId: Id<'contractedService'>;
  delivered: bigint;
}

/** What the client objected to is mended: noted once, and a short report of it waits as a draft. A repeat changes nothing. */
export async function remedyDone(tx: Tx, objectionId: Id<'objection'>, mended: Mended): Promise<void> {
  const objection = await reports.lockObjection(tx, objectionId);
  if (objection.remediedAt) return;
  await reports.markRemedied(tx, objectionId);
  const first = await reports.findReport(tx, objection.reportId);
  tx.emit({ type: 'ObjectionRemedied', ...eventFacts(first) });
  const service = (await contractedServicesOf(tx, first.clientId)).find((one) => one.id === mended.contractedServiceId);
  if (!service) return;
  const { language } = await clientOf(tx, first.clientId);
  const today = civilDateOf(tx.asOf);
  const line = lineOf(service, mended.delivered);
  const short = await reports.insertReport(tx, {
    clientId: first.clientId,
    dealId: first.dealId,
    contractId: first.contractId,
    periodStart: today,
    periodEnd: today,
    place: first.place,
    committee: first.committee,
    findings: messagesFor(language).acceptance.paper.remedied({
      text: objection.text,
      number: first.printedNumber ?? '',
    }),
    net: line.net,
  });
  await reports.replaceLines(tx, short.id, [line]);
  tx.emit({ type: 'AcceptanceDrafted', ...eventFacts(short) });
}
