import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { unsealText } from '#domain/kernel/sealed-text.ts';
import { findConnection } from './connection-repo.ts';

/** The tokens in clear, for the worker's calls to ANAF only. @throws Invalid `efactura.errors.notConnected` */
export const spvTokens = defineQuery({
  name: 'efactura.spvTokens',
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
  input: z.object({}),
  output: z.object({ accessToken: z.string(), refreshToken: z.string() }),
  async run(tx) {
    const connection = await findConnection(tx);
    if (connection?.state !== 'connected') throw new Invalid('efactura.errors.notConnected');
    return {
      accessToken: unsealText('spv', tx.tenantId, connection.accessToken),
      refreshToken: unsealText('spv', tx.tenantId, connection.refreshToken),
    };
  },
});
