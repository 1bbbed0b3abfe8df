import { type Details, type TextOf, NOBODY, RO_IBAN, squeezed } from './party.ts';

/** The text of a bank whose words are not known: all of it, and the one account in it that is not the statement's own. */
export function freeDetails({ lines, account }: TextOf): Details {
  const found = new Set([...lines.join('').replace(/\s/g, '').matchAll(RO_IBAN)].map(([iban]) => iban));
  if (account !== null) found.delete(account.slice(0, 24));
  const [iban = null, ...others] = found;
  return { ...NOBODY, remittance: squeezed(lines.join(' ')), iban: others.length === 0 ? iban : null };
}
