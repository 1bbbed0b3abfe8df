import { findCuis } from '#domain/kernel/pure/cui.ts';
import { findPhones } from '#domain/kernel/pure/phone.ts';

export interface Recognised {
  cui: string | null;
  companyName: string | null;
  phone: string | null;
}

/** A Romanian company's name in running text ends in its legal form. */
const COMPANY =
  /(?:^|[\s,;:«„"(])((?:[\p{Lu}\d][\p{L}\d&.'-]*\s+){1,6}(?:S\.?\s?R\.?\s?L\.?|S\.?\s?A\.?|P\.?F\.?A\.?))(?=$|[\s,;:»”")])/mu;

/** What a message says of its sender's company: the first CUI whose check digit is right, a name with a legal form, a phone. Nothing is guessed. */
export function recognise(text: string): Recognised {
  const [cui] = findCuis(text);
  const [phone] = findPhones(text);
  const name = COMPANY.exec(text)?.[1]?.replace(/\s+/g, ' ').trim();
  return { cui: cui ?? null, companyName: name ?? null, phone: phone ?? null };
}
