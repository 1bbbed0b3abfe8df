import { defineVerb } from '#domain/kernel/define-verb.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { MatchingRule, RuleInput } from './model/matching/company-rule.ts';
import * as matches from './repo-matching.ts';

/** The company says what may post itself, and how much a bank may have kept of a payment. @throws Conflict `errors.changedMeanwhile` */
export const changeMatchingRule = defineVerb({
  name: 'banking.changeMatchingRule',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/matching-rule', summary: 'Say which matches post themselves' },
  input: RuleInput,
  output: MatchingRule,
  async run(tx, _actor, { threshold, ...rest }, meta) {
    const current = await matches.findRule(tx);
    if (current) requireVersion(current, meta, current);
    return matches.saveRule(tx, { threshold: threshold === 'never' ? null : Number(threshold), ...rest });
  },
});
