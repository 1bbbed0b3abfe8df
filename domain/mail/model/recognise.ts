import { findCuis } from '#domain/kernel/pure/cui.ts';
import { findPhones } from '#domain/kernel/pure/phone.ts';

export interface Recognised {
  cui: string | null;
  companyName: string | null;
  phone: string | null;
}

/** A Romanian company's name ends in its legal form and stands on one line. */
const COMPANY =
  /(?:^|[\s,;:«„"(])((?:[\p{Lu}\d][\p{L}\d&.'-]*[ \u00a0]+)(?:(?:[\p{Lu}\d][\p{L}\d&.'-]*|&|și)[ \u00a0]+){0,5}(?:S\.?\s?R\.?\s?L\.?|S\.?\s?A\.?|P\.?F\.?A\.?))(?=$|[\s,;:»”")])/mu;
/** What stands before a name and is no part of it. */
const BEFORE = /^(?:(?:S\.?\s?C\.?|Firma|Societatea|Compania)\s+)+(?=\S+\s)/u;

/** What a message says of its sender's company: the first CUI whose check digit is right, a name with a legal form, a phone. Nothing is guessed. */
export function recognise(text: string): Recognised {
  const [cui] = findCuis(text);
  const [phone] = findPhones(text);
  const name = COMPANY.exec(text)?.[1]?.replace(/\s+/g, ' ').replace(BEFORE, '').trim();
  return { cui: cui ?? null, companyName: name ?? null, phone: phone ?? null };
}
