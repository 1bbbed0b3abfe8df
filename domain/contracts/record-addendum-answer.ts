import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asAddendum, lockWaiting, requireInForce } from './addenda.ts';
import { addendumFacts } from './contract-facts.ts';
import { addendumIntoForce } from './in-force.ts';
import { mailedAddendum } from './mailed.ts';
import { AddendumHead } from './model/addendum.ts';
import { RecordedAnswer } from './model/answer.ts';
import * as addenda from './repo-addenda.ts';
import { requireAnswerDate, takeRecorded, takeRefusal } from './take-signature.ts';

/** Records the answer to an addendum that reached us outside the app, with the signed copy. @throws as `recordContractAnswer` */
export const recordAddendumAnswer = defineVerb({
  name: 'contracts.recordAddendumAnswer',
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
    path: '/addenda/{addendumId}/answer',
    summary: 'Record the answer to an addendum given outside the application',
  },
  input: RecordedAnswer.extend({ addendumId: id<'addendum'>() }),
  output: AddendumHead,
  async run(tx, _actor, { addendumId, ...given }) {
    const { contract, row } = await lockWaiting(tx, addendumId);
    const [what, sent] = [mailedAddendum(contract, row), civilDateOf(row.sentAt ?? tx.asOf)];
    const { facts, ...about } = addendumFacts(contract, row);
    tx.emit({ type: 'ContractRecorded', ...about, facts: { ...facts, answer: given.answer, way: given.way } });
    if (given.answer === 'refused') {
      requireAnswerDate(tx, sent, given.date);
      await takeRefusal(tx, what, given.reason ?? '', given.person);
      return asAddendum(await addenda.updateAddendum(tx, addendumId, { state: 'refused' }));
    }
    requireInForce(contract);
    await takeRecorded(tx, { what, date: sent }, given);
    return asAddendum(await addendumIntoForce(tx, contract, row));
  },
});
