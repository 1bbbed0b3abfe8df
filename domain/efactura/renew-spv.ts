import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { sealText } from '#domain/kernel/sealed-text.ts';
import { lockConnection, updateConnection } from './connection-repo.ts';
import { TokenPair } from './model/token-pair.ts';

const Renewal = z.discriminatedUnion('kind', [
  TokenPair.extend({ kind: z.literal('renewed') }),
  z.object({ kind: z.literal('refused'), text: z.string() }),
  z.object({ kind: z.literal('away') }),
]);

const PAUSE_MS = 10 * 60_000;

/**
 * Replaces the pair of tokens, or keeps that ANAF wants the person with the certificate again. When ANAF gave no answer it
 * is asked again in ten minutes; until its end the pair in use stays good.
 */
export const renewSpv = defineVerb({
  name: 'efactura.renewSpv',
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
  input: z.object({ renewal: Renewal }),
  output: z.object({}),
  async run(tx, actor, { renewal }) {
    if ((await lockConnection(tx))?.state !== 'connected') return {};
    if (renewal.kind === 'away') {
      await updateConnection(tx, { renewNextAt: new Date(actor.asOf.getTime() + PAUSE_MS) });
      return {};
    }
    if (renewal.kind === 'refused') {
      await updateConnection(tx, { state: 'expired', failure: renewal.text });
      tx.emit({ type: 'SpvLost', subject: tx.tenantId, wakes: 'spv' });
      return {};
    }
    const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = renewal;
    await updateConnection(tx, {
      accessToken: sealText('spv', tx.tenantId, accessToken),
      refreshToken: sealText('spv', tx.tenantId, refreshToken),
      accessExpiresAt,
      refreshExpiresAt,
      renewNextAt: null,
    });
    return {};
  },
});
