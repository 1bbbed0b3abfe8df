import { pluralEn } from '../plural.ts';

/** What happened in chats. */
export const chatEvents = {
  ChatOpened: () => 'A chat began',
  ChatReceived: () => 'Wrote in the chat',
  ChatAnswered: () => 'Was answered in the chat',
  ChatChanged: () => 'The chat has changed',
  ChatClosed: (facts: Record<string, string>) =>
    `Chat closed: ${pluralEn(Number(facts['messages'] ?? 0), 'message', 'messages')}`,
};
