import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { asLetterInvoice } from './mailing.ts';
import { type LetterInvoice, writeReminder } from './model/letter.ts';
import { wrongTexts } from './model/placeholders.ts';
import { StepDays, StepTexts } from './model/step.ts';
import { owed } from './reminding.ts';
import * as reminders from './repo.ts';

const Letter = z.object({ subject: z.string(), paragraphs: z.array(z.string()) });

/**
 * What a step's texts would say of the unpaid invoice that was due first, on the step's day; of an example where nothing is
 * unpaid. @throws Invalid `reminders.errors.unknownPlaceholder`
 */
export const previewStep = defineQuery({
  name: 'reminders.previewStep',
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
  input: StepTexts.extend({ days: StepDays }),
  output: z.object({ clientName: z.string().nullable(), ro: Letter, en: Letter }),
  async run(tx, _actor, step) {
    const [wrong] = wrongTexts(step);
    if (wrong)
      throw new Invalid('reminders.errors.unknownPlaceholder', {
        fields: [wrong.field],
        params: { name: wrong.found },
      });
    const { name, bankAccounts } = await companyOf(tx);
    const { clientName, invoice } = await subject(tx);
    const names = { clientName: clientName ?? EXAMPLE.client, companyName: name, iban: bankAccounts[0]?.iban };
    const today = addDays(invoice.dueDate, step.days);
    const write = (language: 'ro' | 'en') => writeReminder(step, [invoice], names, today, language);
    return { clientName, ro: write('ro'), en: write('en') };
  },
});

const EXAMPLE = { client: 'Crinul Alb Residence S.R.L.', number: 'F-42', open: 181_500n };

async function subject(tx: Tx): Promise<{ clientName: string | null; invoice: LetterInvoice }> {
  const row = (await reminders.unpaid(tx, 50)).find((one) => owed(one) > 0n);
  const [invoice] = row ? asLetterInvoice(row) : [];
  if (row && invoice) return { clientName: row.clientName, invoice };
  const issueDate = civilDateOf(tx.asOf);
  const { number, open } = EXAMPLE;
  return { clientName: null, invoice: { number, open, currency: 'RON', issueDate, dueDate: addDays(issueDate, 15) } };
}
