import { z } from 'zod';
import type { OutagesDocument } from '#documents/pdf/outages/schema.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { formatVatId, parseCui } from '#domain/kernel/pure/cui.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { civilDate, optional } from '#domain/kernel/schemas.ts';
import { spokenAnswer } from './model/spoken-answer.ts';
import { outagesShown, shownPeriod } from './outages-shown.ts';

const TRIES = 200;

/** The evidence of a period as one paper: every outage, its failed calls with their time and answer, and whose term ran. */
export const printOutages = defineQuery({
  name: 'efactura.printOutages',
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
  feature: 'outage_evidence',
  input: z.object({ from: optional(civilDate()), to: optional(civilDate()) }),
  output: z.object({ fileName: z.string(), document: z.custom<OutagesDocument>() }),
  async run(tx, actor, input) {
    const { answers } = messagesFor('ro').efactura.evidence;
    const period = shownPeriod(actor.asOf, input);
    const { cui, name, vatRegime, street, city, county, email } = await companyOf(tx);
    const code = parseCui(cui);
    const document: OutagesDocument = {
      locale: 'ro',
      issuer: {
        name,
        fiscalCode: code ? formatVatId(code, vatRegime === 'registered') : cui,
        address: { street, city, county },
        email,
        accounts: [],
      },
      ...period,
      outages: (await outagesShown(tx, period, TRIES)).map(({ startedAt, endedAt, tries, count, invoices }) => ({
        startedAt,
        ...(endedAt === null ? {} : { endedAt }),
        tries: tries.map((one) => ({ ...one, answer: spokenAnswer(one.answer, answers) })),
        more: count - tries.length,
        invoices,
      })),
    };
    return { fileName: `indisponibilitate-spv-${period.from}-${period.to}.pdf`, document };
  },
});
