import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { MatchingRule } from './model/matching/company-rule.ts';
import { ruleOf } from './rule-of.ts';

/** What of a company's statements posts itself. */
export const showMatchingRule = defineQuery({
  name: 'banking.showMatchingRule',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/matching-rule', summary: 'Which matches post themselves' },
  input: z.object({}),
  output: MatchingRule,
  run: (tx) => ruleOf(tx),
});
