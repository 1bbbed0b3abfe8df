import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { isOpen } from './model/report-state.ts';
import { isProfessional, proofOf } from './model/tacit.ts';
import * as reports from './repo.ts';
import { closeEnvelope } from './report-envelope.ts';
import { takeAcceptance } from './take-answer.ts';
import { tacitTime } from './times.ts';
import { acceptedWhole } from './weigh-answer.ts';

/**
 * Takes silence for acceptance: only by the contract's clause, only between professionals, only with proof that the report was
 * sent, only when the term is over. Otherwise, and repeated, it does nothing.
 * @law Codul civil art. 1196 (2): silence is acceptance by the parties' agreement
 */
export const acceptTacitly = defineVerb({
  name: 'acceptance.acceptTacitly',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: z.object({}),
  async run(tx, _actor, { reportId }) {
    const current = await reports.lockReport(tx, reportId);
    if (!isOpen(current.state)) return {};
    const [contract, client] = [await reports.contractOf(tx, current.contractId), await clientOf(tx, current.clientId)];
    const days = contract?.tacitAcceptanceDays ?? null;
    if (!contract || days === null || !isProfessional(client.kind)) return {};
    const proof = proofOf(await deliveriesOf(tx, reportId));
    if (!proof || (await tacitTime(tx, proof.sentAt, days)) > tx.asOf) return {};
    await closeEnvelope(tx, current);
    const answerReason = messagesFor(client.language).acceptance.paper.tacit({
      contract: contract.printedNumber ?? '',
      days: String(days),
      sentOn: formatCivilDate(civilDateOf(proof.sentAt)),
    });
    const lines = await reports.linesOf(tx, reportId);
    await takeAcceptance(tx, current, acceptedWhole(lines), { answeredAt: tx.asOf, answerReason }, 'silence');
    return {};
  },
});
