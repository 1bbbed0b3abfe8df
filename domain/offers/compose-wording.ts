import type { Company } from '#domain/companies/model/company.ts';
import { type DocumentTotals, totalsOfNets } from '#domain/invoicing/model/totals.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { OfferFields } from './model/offer.ts';
import type { NewLine } from './repo.ts';
import { completeLines } from './write-lines.ts';

export interface Composed {
  currency: 'RON' | 'EUR' | 'USD';
  wording: {
    subject: string;
    intro: string | null;
    terms: string | null;
    validUntil: CivilDate;
    net: bigint;
    vat: bigint;
    gross: bigint;
  };
  totals: DocumentTotals;
  lines: NewLine[];
}

const LONGEST_SUBJECT = 200;

/** What the typed fields make of an offer: lines completed, sums worked out, what was left out filled in. @throws Invalid */
export async function composeWording(tx: Tx, company: Company, fields: OfferFields): Promise<Composed> {
  const today = civilDateOf(tx.asOf);
  const currency = fields.currency ?? 'RON';
  const lines = await completeLines(tx, company, currency, fields.lines);
  const totals = totalsOfNets(lines);
  const validUntil = fields.validUntil ?? addDays(today, company.offerDays);
  if (validUntil < today) throw new Invalid('offers.errors.validityPast', { fields: ['validUntil'] });
  const { net, vat, gross } = totals;
  const wording = {
    subject:
      fields.subject ??
      lines
        .map((one) => one.name)
        .join(', ')
        .slice(0, LONGEST_SUBJECT),
    intro: fields.intro ?? null,
    terms: fields.terms ?? null,
    validUntil,
    net,
    vat,
    gross,
  };
  return { currency, wording, totals, lines };
}
