import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { planOf } from '#domain/plans/steps.ts';
import { ceilingToTell } from './ceilings.ts';
import { type ConnectionRow, findConnection } from './connection-repo.ts';
import { ATTEMPT_LIFE_MS, gatheredAt, RENEW_BEFORE_MS } from './model/pace.ts';
import { nextAuthorisationWarning } from './model/authorisation.ts';
import { nextListing } from './model/listing.ts';
import { CeilingLevel } from './model/ceilings.ts';
import { maySend } from './model/submission.ts';
import { nextBuyerMessage } from './repo-messages.ts';
import { nextToRead } from './repo-invoice-messages.ts';
import { nextToFetch } from './repo-received.ts';
import * as submissions from './repo.ts';

const about = <Do extends string>(what: Do) => z.object({ do: z.literal(what), submissionId: id<'submission'>() });
const SpvStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rest') }),
  z.object({ do: z.literal('tellCeiling'), ceiling: CeilingLevel }),
  z.object({ do: z.literal('warn'), days: z.number().int() }),
  z.object({ do: z.literal('refresh') }),
  about('submit'),
  about('giveUp'),
  about('resolve'),
  z.object({ do: z.literal('learn') }),
  z.object({ do: z.literal('message'), buyerMessageId: id<'buyerMessage'>() }),
  z.object({ do: z.literal('list') }),
  z.object({ do: z.literal('read'), invoiceMessageId: id<'invoiceMessage'>() }),
  z.object({ do: z.literal('fetch'), receivedInvoiceId: id<'receivedInvoice'>() }),
  z.object({ do: z.literal('wait'), waitMs: z.number().int().min(0) }),
]);
type SpvStep = z.output<typeof SpvStep>;

/** Invoices before everything else; of two of a kind the one whose term ends first. */
const ORDER = ['giveUp', 'submit', 'resolve', 'learn', 'message', 'list', 'read', 'fetch'] as const;
/** The rights are gone and nobody was called yet; who gave them up by hand knows. */
const isLossUntold = (connection: ConnectionRow | undefined): boolean =>
  (connection?.state === 'expired' || connection?.state === 'refused') && connection.warnedDays !== 0;

/** When SPV's list is due, not before a pause that a failure made. */
function listingAt(connection: ConnectionRow, now: Date, plan: string): Date {
  const { at } = nextListing(connection, now, plan === 'premium');
  return connection.listNextAt !== null && connection.listNextAt > at ? connection.listNextAt : at;
}

/** When the rights are renewed, not before a pause that ANAF's silence made. */
const renewingAt = ({ accessExpiresAt, renewNextAt }: ConnectionRow): number =>
  Math.max(accessExpiresAt.getTime() - RENEW_BEFORE_MS, renewNextAt?.getTime() ?? 0);

const LONGEST_WAIT_MS = 24 * 3_600_000;

/**
 * What a company's SPV workflow does next, decided from rows alone: tell of a ceiling of the law (each invoice wakes it,
 * connected or not), renew the rights, give up an attempt whose worker
 * died, send what was released (nearest deadline first), look up what is uncertain, learn ANAF's answers, write to a
 * supplier, read SPV's list, fetch a buyer's message or a supplier's invoice, or wait.
 */
export const nextSpvStep = defineQuery({
  name: 'efactura.nextSpvStep',
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
  output: SpvStep,
  async run(tx, actor): Promise<SpvStep> {
    const ceiling = await ceilingToTell(tx);
    if (ceiling) return { do: 'tellCeiling', ceiling: { key: ceiling.key, year: ceiling.year, level: ceiling.level } };
    const connection = await findConnection(tx);
    if (connection?.state !== 'connected') return isLossUntold(connection) ? { do: 'warn', days: 0 } : { do: 'rest' };
    const now = actor.asOf.getTime();
    const renewAt = renewingAt(connection);
    if (renewAt <= now) return { do: 'refresh' };
    // without a token that still holds nothing can be asked of SPV
    if (connection.accessExpiresAt <= actor.asOf) return { do: 'wait', waitMs: renewAt - now };
    const warning = nextAuthorisationWarning(connection.refreshExpiresAt, connection.warnedDays, actor.asOf);
    if (warning && warning.at <= actor.asOf) return { do: 'warn', days: warning.days };
    const open = await submissions.openSubmissions(tx);
    const times: number[] = [renewAt, now + LONGEST_WAIT_MS, warning?.at.getTime() ?? Infinity];
    const isDue = (at: Date | number | null) => {
      const time = at instanceof Date ? at.getTime() : at;
      if (time !== null && time > now) times.push(time);
      return time !== null && time <= now;
    };
    const gathered: number[] = [];
    const steps = open.flatMap((row): SpvStep[] => {
      if (row.state === 'sending')
        return isDue((row.nextCheckAt?.getTime() ?? now) + ATTEMPT_LIFE_MS)
          ? [{ do: 'giveUp', submissionId: row.id }]
          : [];
      if (maySend(row.state)) return isDue(row.releaseAt) ? [{ do: 'submit', submissionId: row.id }] : [];
      if (row.state === 'uncertain') return isDue(row.nextCheckAt) ? [{ do: 'resolve', submissionId: row.id }] : [];
      if (row.requestedAt === null && row.nextCheckAt !== null) gathered.push(row.nextCheckAt.getTime());
      else if (isDue(row.nextCheckAt)) return [{ do: 'learn' }];
      return [];
    });
    if (isDue(gatheredAt(gathered) ?? null)) steps.push({ do: 'learn' });
    const message = await nextBuyerMessage(tx);
    if (message && isDue(message.dueAt)) steps.push({ do: 'message', buyerMessageId: message.id });
    if (isDue(listingAt(connection, actor.asOf, await planOf(tx)))) steps.push({ do: 'list' });
    const written = await nextToRead(tx);
    if (written && isDue(written.nextTryAt)) steps.push({ do: 'read', invoiceMessageId: written.id });
    const received = await nextToFetch(tx);
    if (received && isDue(received.nextTryAt)) steps.push({ do: 'fetch', receivedInvoiceId: received.id });
    const first = ORDER.flatMap((what) => steps.filter((step) => step.do === what))[0];
    return first ?? { do: 'wait', waitMs: Math.max(0, Math.min(...times) - now) };
  },
});
