/** Why a call of ours had no answer, by the names that workers keep. */
type Reason =
  | 'notReached'
  | 'noAnswer'
  | 'timeout'
  | 'connectionLost'
  | 'serverError'
  | 'technicalError'
  | 'notAnAnswer'
  | 'rateLimit'
  | 'dailyLimit'
  | 'interrupted';
export type AnswerWords = Readonly<Record<Reason, string>>;

/** Names of the network's failures, such as ECONNRESET: the same in every language. */
const CODES = /\bE[A-Z_]{3,}\b/g;

/**
 * What came instead of an answer, for people: the reason in their language, and after it what ANAF itself wrote, as it
 * came. `kept` is `reason: detail`; a text of another shape is ANAF's and stays.
 */
export function spokenAnswer(kept: string, words: AnswerWords): string {
  const [, reason, detail = ''] = /^([a-zA-Z]+)(?:: ([\s\S]*))?$/.exec(kept) ?? [];
  if (reason === undefined || !isReason(reason, words)) return kept;
  const isAnafs = detail.startsWith('HTTP ') || reason === 'technicalError' || reason === 'dailyLimit';
  const said = isAnafs ? detail : [...new Set(detail.match(CODES) ?? [])].join(' ');
  return said === '' ? words[reason] : `${words[reason]}: ${said}`;
}

const isReason = (text: string, words: AnswerWords): text is Reason => Object.hasOwn(words, text);
