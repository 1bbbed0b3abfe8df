/** `Ana Pop <ana@x.ro>` in its parts; the address in lower case. */
export function parseSender(from: string): { name: string | null; address: string } {
  const [, name = '', bracketed] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  const address = (bracketed ?? from).trim().toLowerCase();
  return { name: name.trim() === '' ? null : name.trim(), address };
}

/** A subject without the marks of answers and forwards, to be compared. */
export const plainSubject = (subject: string): string =>
  subject.replace(/^(?:\s*(?:re|fw|fwd|răsp|rasp)\s*:\s*)+/i, '').trim();

/** Machines answer machines for ever: what says it is automatic is kept out of the inbox. @see RFC 3834 */
export const isAutomatic = (headers: Readonly<Record<string, string>>): boolean => {
  const submitted = headers['auto-submitted']?.toLowerCase() ?? 'no';
  return submitted !== 'no' || headers['precedence']?.toLowerCase() === 'bulk' || headers['x-autoreply'] !== undefined;
};

/** Message ids that a message answers, nearest first. */
export const answeredIds = (headers: Readonly<Record<string, string>>): string[] => {
  const ids = (text: string | undefined) => text?.match(/<[^<>\s]+>/g) ?? [];
  return [...ids(headers['in-reply-to']), ...ids(headers['references']).reverse()];
};
