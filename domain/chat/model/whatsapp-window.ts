const DAY_MS = 24 * 3_600_000;

/** How long a company may write freely after a message that came at this time. */
export const freeUntil = (at: Date): Date => new Date(at.getTime() + DAY_MS);

/** Whether only an approved template may be sent now: WhatsApp refuses anything else. */
export const needsTemplate = (conversation: { channel: string; freeUntil: Date | null }, now: Date): boolean =>
  conversation.channel === 'whatsapp' && (conversation.freeUntil === null || conversation.freeUntil <= now);

/** The number of a WhatsApp account: digits with the country's code, without sign; undefined when it is none. */
export function whatsappNumber(text: string): string | undefined {
  const digits = text
    .replace(/[\s().-]/g, '')
    .replace(/^(?:\+|00)/, '')
    .replace(/^0(?=7\d{8}$)/, '40');
  return /^[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
}

/** An address that opens WhatsApp with a message begun. */
export const clickToChat = (number: string, text: string): string =>
  `https://wa.me/${number}?text=${encodeURIComponent(text)}`;
