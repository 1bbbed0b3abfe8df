/** An address for electronic mail, in lower case, with an ASCII domain that has a dot. */
export type Email = string & { readonly __brand: 'Email' };

const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}';
const WHOLE = new RegExp(`^${LOCAL}@${DOMAIN}$`);

export const isEmail = (text: string): text is Email =>
  text.length <= 254 && text.indexOf('@') <= 64 && WHOLE.test(text);

/** Reads an address as typed: spaces around are dropped, letters made small; undefined when it is none. */
export function parseEmail(text: string): Email | undefined {
  const address = text.trim().toLowerCase();
  return isEmail(address) ? address : undefined;
}

/** The addresses in free text, each once, in their order. */
export const findEmails = (text: string): Email[] => {
  const candidates = text.toLowerCase().match(/[^\s<>()[\]"',;:]{1,64}@[a-z0-9.-]{3,190}/g) ?? [];
  return [...new Set(candidates.map((one) => one.replace(/[.-]+$/, '')).filter(isEmail))];
};
