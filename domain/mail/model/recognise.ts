import { findCuis } from '#domain/kernel/pure/cui.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { findPhones, parsePhone } from '#domain/kernel/pure/phone.ts';

export interface Recognised {
  cui: string | null;
  companyName: string | null;
  phone: string | null;
}

/** A Romanian company's name ends in its legal form and stands on one line. */
const COMPANY =
  /(?:^|[\s,;:«„"(])((?:[\p{Lu}\d][\p{L}\d&.'-]*[ \u00a0]+)(?:(?:[\p{Lu}\d][\p{L}\d&.'-]*|&|și)[ \u00a0]+){0,5}(?:S\.?\s?R\.?\s?L\.?|S\.?\s?A\.?|P\.?F\.?A\.?))(?=$|[\s,;:»”")])/gmu;
/** What stands before a name and is no part of it. */
const BEFORE = /^(?:(?:S\.?\s?C\.?|Firma|Societatea|Compania)\s+)+(?=\S+\s)/u;

/** Who reads the message: an answer quotes what we wrote, and that is not its sender. */
export interface Own {
  cui: string;
  name: string;
  phone: string | null;
}

/** What a message says of its sender's company: the first CUI whose check digit is right, a name with a legal form, a phone. Nothing is guessed, nothing of ours is taken. */
export function recognise(text: string, own?: Own): Recognised {
  const ownPhone = own?.phone ? parsePhone(own.phone) : undefined;
  const cui = findCuis(text).find((one) => one !== own?.cui);
  const phone = findPhones(text).find((one) => one !== ownPhone);
  const name = [...text.matchAll(COMPANY)]
    .map((match) => (match[1] ?? '').replace(/\s+/g, ' ').replace(BEFORE, '').trim())
    .find((one) => own === undefined || bare(one) !== bare(own.name));
  return { cui: cui ?? null, companyName: name ?? null, phone: phone ?? null };
}

/** Names are the same with and without dots, diacritics and legal form. */
const bare = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:srl|sa|pfa)$/, '');
