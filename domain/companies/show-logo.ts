import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { Logo } from './model/company.ts';
import * as companies from './repo.ts';

/** Where the company's logo lies. @throws NotFound when it has none */
export const showLogo = defineQuery({
  name: 'companies.showLogo',
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
  input: z.object({}),
  output: Logo,
  async run(tx) {
    const { logo } = await companies.findCompany(tx);
    if (logo === null) throw new NotFound();
    return logo;
  },
});
