import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { addDays, civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { amount, currency, cursor, id, instant, optional } from '#domain/kernel/schemas.ts';
import { signedParties } from '#domain/signing/steps.ts';
import { asCurrency, asHead } from './as-head.ts';
import { CONTRACT_STATES, ContractHead, type ContractState } from './model/contract.ts';
import { NOTICE_DAYS } from './model/notices.ts';
import * as list from './repo-list.ts';

/** Saved views of the list, by the states that they hold; `expiring` also looks at the end. */
const VIEWS = {
  draft: ['draft'],
  waiting: ['sent', 'partially_signed'],
  in_force: ['in_force', 'suspended'],
  expiring: ['in_force', 'suspended'],
  ended: ['expired', 'terminated'],
} as const satisfies Record<string, readonly ContractState[]>;
const VIEW_NAMES = ['draft', 'waiting', 'in_force', 'expiring', 'ended'] as const;

const BOTH: ('company' | 'client')[] = ['company', 'client'];

/** Contracts, newest first, with who has signed and the days left, and the sums of the whole filter by currency. */
export const listContracts = defineQuery({
  name: 'contracts.listContracts',
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
  api: { method: 'GET', path: '/contracts', summary: 'Contracts' },
  input: z.object({
    view: optional(z.enum(VIEW_NAMES)),
    state: optional(z.enum(CONTRACT_STATES)),
    clientId: optional(id<'client'>()),
    dealId: optional(id<'deal'>()),
    /** Ends within this many days. */
    endsWithin: optional(z.coerce.number().int().min(0).max(3_660)),
    after: cursor(),
  }),
  output: pageOf(
    ContractHead.extend({
      clientName: z.string(),
      createdAt: instant(),
      signedBy: z.array(z.enum(['company', 'client'])),
      /** Days to the end of a contract in force; null without an end. */
      daysLeft: z.number().int().nullable(),
    }),
  ).extend({ totals: z.array(z.object({ currency: currency(), count: z.number().int(), value: amount() })) }),
  async run(tx, _actor, { view, state, clientId, dealId, endsWithin, after }) {
    const today = civilDateOf(tx.asOf);
    const within = endsWithin ?? (view === 'expiring' ? NOTICE_DAYS[0] : undefined);
    const filter = {
      states: state ? [state] : view && VIEWS[view],
      clientId,
      dealId,
      endsFrom: within === undefined ? undefined : today,
      endsTo: within === undefined ? undefined : addDays(today, within),
    };
    const rows = await list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const page = paged(rows, ({ contract }) => [contract.createdAt.toISOString(), contract.id]);
    const signed = await signedParties(
      tx,
      page.rows.map(({ contract }) => contract.id),
    );
    const shown = page.rows.map(({ contract, clientName }) => ({
      ...asHead(contract),
      clientName,
      createdAt: contract.createdAt,
      signedBy: contract.origin === 'paper' ? BOTH : (signed.get(contract.id) ?? []),
      daysLeft:
        contract.endDate === null || contract.state !== 'in_force' ? null : daysBetween(today, contract.endDate),
    }));
    const totals = await list.totalsOf(tx, filter);
    return { ...page, rows: shown, totals: totals.map((one) => ({ ...one, currency: asCurrency(one.currency) })) };
  },
});
