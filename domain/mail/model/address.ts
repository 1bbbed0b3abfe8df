/** `Ana Pop <ana@x.ro>` in its parts; the address in lower case. */
export function parseSender(from: string): { name: string | null; address: string } {
  const [, name = '', bracketed] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  const address = (bracketed ?? from).trim().toLowerCase();
  return { name: name.trim() === '' ? null : name.trim(), address };
}

const MARKS = /^(?:\s*(?:re|fw|fwd|aw|răsp|rasp)\s*:\s*)+/i;

/** A subject without the marks of answers and forwards, to be compared. */
export const plainSubject = (subject: string): string => subject.replace(MARKS, '').replace(/\s+/g, ' ').trim();

/** True for `Re: …`: somebody answers, even when the mail program has dropped what. */
export const hasAnswerMark = (subject: string): boolean => /^\s*(?:re|aw|răsp|rasp)\s*:/i.test(subject);

/** Machines answer machines for ever: what says it is automatic is kept out of the inbox. @see RFC 3834 */
export const isAutomatic = (headers: Readonly<Record<string, string>>): boolean => {
  const submitted = headers['auto-submitted']?.trim().toLowerCase() ?? 'no';
  return submitted !== 'no' || headers['precedence']?.toLowerCase() === 'bulk' || headers['x-autoreply'] !== undefined;
};

/** The null sender and the mailboxes that only tell of deliveries: nobody is there to be answered. */
export const isDaemon = (address: string, headers: Readonly<Record<string, string>>): boolean =>
  !address.includes('@') ||
  /^\s*<\s*>\s*$/.test(headers['return-path'] ?? '') ||
  /^(?:mailer-daemon|postmaster|bounces?)(?:[+.-][^@]*)?@/.test(address);

/** Message ids that a message answers, nearest first. */
export const answeredIds = (headers: Readonly<Record<string, string>>): string[] => {
  const ids = (text: string | undefined) => text?.match(/<[^<>\s]+>/g) ?? [];
  return [...ids(headers['in-reply-to']), ...ids(headers['references']).reverse()];
};
