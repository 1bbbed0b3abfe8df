import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { backToDraft } from './back-to-draft.ts';
import { contractFacts } from './contract-facts.ts';
import { comeIntoForce } from './in-force.ts';
import { mailedContract } from './mailed.ts';
import { RecordedAnswer } from './model/answer.ts';
import { ContractHead, isOpen } from './model/contract.ts';
import * as contracts from './repo.ts';
import { requireAnswerDate, takeRecorded, takeRefusal } from './take-signature.ts';

/**
 * «Înregistrează răspunsul»: the copy signed on paper or with a qualified signature, or a refusal told to us. The timeline
 * says who recorded it. @throws NotFound · Conflict · Invalid `contracts.errors.fileMissing`, `contracts.errors.answerDate`
 */
export const recordContractAnswer = defineVerb({
  name: 'contracts.recordContractAnswer',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/contracts/{contractId}/answer',
    summary: 'Record the answer a client gave outside the application',
  },
  input: RecordedAnswer.extend({ contractId: id<'contract'>() }),
  output: ContractHead,
  async run(tx, _actor, { contractId, ...given }) {
    const current = await contracts.lockContract(tx, contractId);
    if (!isOpen(current.state)) throw new Conflict('contracts.errors.notWaiting');
    const [what, sent] = [mailedContract(current), current.contractDate ?? civilDateOf(tx.asOf)];
    const { facts, ...about } = contractFacts(current);
    tx.emit({ type: 'ContractRecorded', ...about, facts: { ...facts, answer: given.answer, way: given.way } });
    if (given.answer === 'refused') {
      requireAnswerDate(tx, sent, given.date);
      await takeRefusal(tx, what, given.reason ?? '', given.person);
      return asHead(await backToDraft(tx, current));
    }
    await takeRecorded(tx, { what, date: sent }, given);
    return asHead(await comeIntoForce(tx, current));
  },
});
