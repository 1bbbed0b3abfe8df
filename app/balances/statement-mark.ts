import { useMessages } from '#app/messages.ts';
import type { Tone } from '#app/ui/tone.ts';
import type { AccountStatement } from '#domain/balances/model/statement.ts';

/** How a statement of account stands: answered, waiting, or to be signed on paper. */
export function useStatementMark() {
  const { balances: m } = useMessages();
  return ({ answer, sentAt }: Pick<AccountStatement, 'answer' | 'sentAt'>): { tone: Tone; text: string } => {
    if (answer === 'confirmed') return { tone: 'success', text: m.answers.confirmed };
    if (answer === 'objected') return { tone: 'error', text: m.answers.objected };
    return sentAt === null ? { tone: 'neutral', text: m.unsent } : { tone: 'info', text: m.waiting };
  };
}
