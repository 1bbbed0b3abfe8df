import { clientOf, createDeal, dealOf, dealsOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { StoredFile } from '#domain/files/model/stored-file.ts';
import { recordFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, currency, id, line, optional } from '#domain/kernel/schemas.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { beginForce } from './in-force.ts';
import { ContractHead, ContractTerms } from './model/contract.ts';
import { chosenTerms, presetTerms } from './model/presets.ts';
import * as contracts from './repo.ts';
import { requireTerms } from './terms.ts';

/**
 * Takes note of a contract that both parties signed on paper: its own number, its dates, its copy. It is in force at once.
 * @throws NotFound · Invalid `contracts.errors.signedInFuture`, `contracts.errors.endPast`, terms
 */
export const recordPaperContract = defineVerb({
  name: 'contracts.recordPaperContract',
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
  api: { method: 'POST', path: '/contracts/on-paper', summary: 'Record a contract signed on paper' },
  input: ContractTerms.partial({ paymentDays: true, acceptanceGate: true }).extend({
    clientId: id<'client'>(),
    dealId: optional(id<'deal'>()),
    number: line(50),
    contractDate: civilDate(),
    value: optional(amount()),
    currency: currency().default('RON'),
    file: StoredFile,
  }),
  output: ContractHead,
  async run(tx, _actor, { clientId, dealId, number, contractDate, value, currency: unit, file, ...chosen }) {
    const [client, today] = [await clientOf(tx, clientId), civilDateOf(tx.asOf)];
    if (contractDate > today) throw new Invalid('contracts.errors.signedInFuture', { fields: ['contractDate'] });
    if (chosen.endDate !== undefined && chosen.endDate < today)
      throw new Invalid('contracts.errors.endPast', { fields: ['endDate'] });
    const paymentDays = client.paymentDays ?? (await companyOf(tx)).paymentDays;
    const preset = presetTerms({ clientKind: client.kind, paymentDays, today });
    const terms = chosenTerms({ ...preset, endDate: undefined }, chosen);
    requireTerms(terms, client.kind);
    const deal =
      dealId === undefined
        ? ((await dealsOf(tx, clientId)).at(-1) ?? (await createDeal(tx, { clientId, title: client.name })))
        : await dealOf(tx, dealId);
    if (deal.clientId !== clientId) throw new Invalid('contracts.errors.dealOfOther', { fields: ['dealId'] });
    const row = await contracts.insertContract(tx, {
      ...terms,
      clientId,
      dealId: deal.id,
      origin: 'paper',
      printedNumber: number,
      contractDate,
      value: value ?? 0n,
      currency: unit,
    });
    await contracts.insertVersion(tx, {
      contractId: row.id,
      number: 1,
      body: '',
      sha256: file.sha256,
      fileId: await recordFile(tx, file),
      sealedAt: tx.asOf,
    });
    await indexTerms(tx, 'contract', row.id, [number, client.name]);
    const { facts, ...about } = contractFacts(row);
    tx.emit({ type: 'ContractRecorded', ...about, facts: { ...facts, answer: 'signed', way: 'paper' } });
    return asHead(await beginForce(tx, row));
  },
});
