import { pluralRo } from '../plural.ts';

/** What happened in chats. */
export const chatEvents = {
  ChatOpened: () => 'A început o conversație pe chat',
  ChatReceived: () => 'A scris pe chat',
  ChatAnswered: () => 'I s-a răspuns pe chat',
  ChatChanged: () => 'Conversația de pe chat s-a schimbat',
  ChatClosed: (facts: Record<string, string>) =>
    `Conversație încheiată: ${pluralRo(Number(facts['messages'] ?? 0), 'mesaj', 'mesaje')}`,
};
