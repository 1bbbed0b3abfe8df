import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Company } from './model/company.ts';
import * as companies from './repo.ts';

/** The company's card, accounts and rules. */
export const showCompany = defineQuery({
  name: 'companies.showCompany',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: true,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/company', summary: 'The company card' },
  input: z.object({}),
  output: Company,
  run: (tx) => companies.findCompany(tx),
});
