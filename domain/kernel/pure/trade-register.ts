/** A number of the trade register in its canonical spelling. */
export type TradeRegisterNumber = string & { readonly __brand: 'TradeRegisterNumber' };

const OLD = /^([JFC])(\d{1,2})\/(\d{1,6})\/((?:\d{1,2}\.\d{1,2}\.)?\d{4})$/;
const NEW = /^([JFC])(\d{4})(\d{6})(\d{2})(\d)$/;

/** The last digit of the form in use since 26 July 2024, from the letter and the twelve digits before it. */
export const tradeRegisterControlDigit = (body: string): number =>
  [...body].reduce((total, sign) => total + (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) % 10), 0) % 10;

const isOldForm = (text: string): text is TradeRegisterNumber => {
  const county = Number(OLD.exec(text)?.[2] ?? 0);
  return (county >= 1 && county <= 40) || county === 51 || county === 52;
};

const isNewForm = (text: string): text is TradeRegisterNumber =>
  NEW.test(text) && tradeRegisterControlDigit(text.slice(0, 13)) === Number(text.slice(13));

/**
 * Reads `j40/1234/2020` (valid for ever as given) or `J2024020698007` (since 26 July 2024, with a control digit);
 * undefined for anything else. J is a company, F a sole trader or family business, C a cooperative.
 */
export function parseTradeRegisterNumber(text: string): TradeRegisterNumber | undefined {
  const canonical = text.replace(/[\s\u00a0]/g, '').toUpperCase();
  return isOldForm(canonical) || isNewForm(canonical) ? canonical : undefined;
}
