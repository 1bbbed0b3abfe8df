import { z } from 'zod';
import type { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import type { ProformaDocument } from '#documents/pdf/proforma/schema.ts';
import { contractedServicesOf, dealOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, id, instant } from '#domain/kernel/schemas.ts';
import { withAdjustments } from './adjusting.ts';
import { withDeductions } from './deducting.ts';
import { choicesOf, roundedSums } from './drafting.ts';
import { chosenLines } from './draft-lines.ts';
import { InvoiceFinding } from './model/finding.ts';
import { invoicePaperOf } from './model/invoice-paper.ts';
import { DraftChoices } from './model/invoice.ts';
import { proformaPaperOf } from './model/proforma-paper.ts';
import { factsToday, findingsOf, findingsOfRegister } from './reading-findings.ts';

/** What a form would make: the paper, the sums and what ANAF's rules say, before anything is written. @throws as draftInvoice */
export const previewInvoice = defineQuery({
  name: 'invoicing.previewInvoice',
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
  input: DraftChoices.extend({
    dealId: id<'deal'>(),
    kind: z.enum(['invoice', 'proforma']).default('invoice'),
  }),
  output: z.object({
    createdAt: instant(),
    document: z.custom<{ kind: 'invoice'; data: InvoiceDocument } | { kind: 'proforma'; data: ProformaDocument }>(),
    findings: z.array(InvoiceFinding),
    net: amount(),
    vat: amount(),
    gross: amount(),
    rounding: amount(),
    payable: amount(),
  }),
  async run(tx, actor, { dealId, kind, lines, adjustments, advances, ...choices }) {
    const { clientId } = await dealOf(tx, dealId);
    const services = await contractedServicesOf(tx, clientId);
    const whose = { clientId, currency: choices.currency };
    const values = await withDeductions(
      tx,
      whose,
      withAdjustments(chosenLines(services, whose, lines), adjustments),
      kind === 'proforma' ? [] : advances,
    );
    const { rounding, payable } = roundedSums(values, choices);
    const facts = await factsToday(tx, { ...choicesOf(choices), rounding, clientId, dealId, kind }, values);
    const { net, vat, gross } = facts.totals;
    return {
      createdAt: actor.asOf,
      document:
        kind === 'proforma'
          ? { kind: 'proforma' as const, data: { ...proformaPaperOf(facts), state: 'draft' as const } }
          : { kind: 'invoice' as const, data: { ...invoicePaperOf(facts), state: 'draft' as const } },
      findings: kind === 'proforma' ? [] : [...findingsOf(facts), ...(await findingsOfRegister(tx, clientId))],
      net,
      vat,
      gross,
      rounding,
      payable,
    };
  },
});
