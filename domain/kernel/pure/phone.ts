/** A telephone number as `+40721234567`. */
export type Phone = string & { readonly __brand: 'Phone' };

const isPhone = (text: string): text is Phone => /^\+[1-9]\d{6,14}$/.test(text);
const isRomanian = (text: string): boolean => /^\+40[237]\d{8}$/.test(text);

/** Reads `0721 234 567`, `0040721234567` or `+44 20 …`; undefined when it is no number or a Romanian one of a wrong length. */
export function parsePhone(text: string): Phone | undefined {
  const compact = text
    .replace(/\(0\)/, '')
    .replace(/[\s\u00a0()./-]/g, '')
    .replace(/^00/, '+');
  const full = /^0[237]\d{8}$/.test(compact) ? `+40${compact.slice(1)}` : compact;
  if (!isPhone(full)) return undefined;
  return full.startsWith('+40') && !isRomanian(full) ? undefined : full;
}

/** Romanian numbers as they are said at home, `0721 234 567`; others stay international. */
export const formatPhone = (phone: Phone): string =>
  isRomanian(phone) ? `0${phone.slice(3)}`.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3') : phone;

/** Romanian numbers standing in free text such as a mail's signature, each once, in their order. */
export function findPhones(text: string): Phone[] {
  const candidates =
    text.match(/(?<![\d\p{L}])(?:\+40|0040|0)(?:[\s./-]?\(0\))?(?:[\s./-]?\d){9}(?![\d\p{L}])/gu) ?? [];
  const found = candidates.map(parsePhone).filter((phone) => phone !== undefined);
  return [...new Set(found)];
}
