import { dealOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { writeDraft } from './drafting.ts';
import { ReportFields, ReportHead } from './model/report.ts';

/**
 * Prepares a report of what was delivered and not accepted yet in a deal, of one contract or place if asked. Typed lines
 * also do without work orders: any step may be the first.
 * @throws NotFound · Invalid `acceptance.errors.nothingDelivered` or beside the field
 */
export const draftReport = defineVerb({
  name: 'acceptance.draftReport',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/acceptance-reports', summary: 'Draft an acceptance report of what was delivered' },
  input: ReportFields.extend({
    dealId: id<'deal'>(),
    contractId: optional(id<'contract'>()),
    siteId: optional(id<'site'>()),
  }),
  output: ReportHead,
  async run(tx, _actor, { dealId, contractId, siteId, ...fields }) {
    const { clientId } = await dealOf(tx, dealId);
    return asHead(await writeDraft(tx, { clientId, dealId, contractId, siteId }, fields));
  },
});
