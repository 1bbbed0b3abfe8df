import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Series } from './model/series.ts';
import * as companies from './repo.ts';

/** Every series of the company and where it stands. */
export const listSeries = defineQuery({
  name: 'companies.listSeries',
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
  api: { method: 'GET', path: '/series', summary: 'Number series' },
  input: z.object({}),
  output: z.object({ series: z.array(Series) }),
  run: async (tx) => ({ series: await companies.listSeries(tx) }),
});
