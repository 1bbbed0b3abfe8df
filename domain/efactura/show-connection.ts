import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { findConnection } from './connection-repo.ts';

/** Whether the company's SPV rights hold, until when, and since when SPV has been away. */
export const showConnection = defineQuery({
  name: 'efactura.showConnection',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/spv-connection', summary: 'State of the SPV connection' },
  input: z.object({}),
  output: z.object({
    state: z.enum(['none', 'connected', 'expired', 'refused', 'disconnected']),
    accessExpiresAt: instant().nullable(),
    refreshExpiresAt: instant().nullable(),
    failure: z.string().nullable(),
    lastAnswerAt: instant().nullable(),
    awaySince: instant().nullable(),
    /** To where SPV's list was read, and when it was last compared with ours. */
    listedUntil: instant().nullable(),
    comparedAt: instant().nullable(),
  }),
  async run(tx) {
    const row = await findConnection(tx);
    if (!row)
      return {
        state: 'none' as const,
        accessExpiresAt: null,
        refreshExpiresAt: null,
        failure: null,
        lastAnswerAt: null,
        awaySince: null,
        listedUntil: null,
        comparedAt: null,
      };
    return row;
  },
});
