import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { sealText } from '#domain/kernel/sealed-text.ts';
import { saveConnection } from './connection-repo.ts';
import { TokenPair } from './model/token-pair.ts';

/** Keeps the rights that a person with a certificate has given, both tokens in one transaction, encrypted; what waits is sent. */
export const connectSpv = defineVerb({
  name: 'efactura.connectSpv',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: TokenPair,
  output: z.object({}),
  async run(tx, actor, { accessToken, refreshToken, ...expiry }) {
    await saveConnection(tx, {
      ...expiry,
      state: 'connected',
      accessToken: sealText('spv', tx.tenantId, accessToken),
      refreshToken: sealText('spv', tx.tenantId, refreshToken),
      connectedById: personOf(actor) ?? null,
      failure: null,
      awaySince: null,
      warnedDays: null,
      listNextAt: null,
      renewNextAt: null,
    });
    tx.emit({ type: 'SpvConnected', subject: tx.tenantId, wakes: 'spv' });
    return {};
  },
});
