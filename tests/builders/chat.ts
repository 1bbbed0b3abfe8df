import { answerConversation } from '#domain/chat/answer-conversation.ts';
import { receiveChatMessage } from '#domain/chat/receive-chat-message.ts';
import type { TestCompany } from './company.ts';

type Written = Partial<Parameters<typeof receiveChatMessage>[1]>;

/** What a visitor of the company's site writes, as the widget sends it. */
export const write = ({ system }: Pick<TestCompany, 'system'>, written: Written = {}) =>
  receiveChatMessage(system, { channel: 'site', text: 'Bună ziua, cât costă curățenia?', ...written });

/** A talk that has begun, by its id. */
export const aConversation = async (company: Pick<TestCompany, 'system'>, written: Written = {}) =>
  (await write(company, written)).conversationId;

/** A WhatsApp message that came at this time. */
export const whatsappFrom = (company: Pick<TestCompany, 'system'>, externalRef: string, written: Written = {}) =>
  write(company, { channel: 'whatsapp', externalRef, visitorPhone: `+${externalRef}`, ...written });

export const answer = (
  { sales }: Pick<TestCompany, 'sales'>,
  conversationId: Awaited<ReturnType<typeof aConversation>>,
  text = 'Bună ziua, 4 lei pe metru pătrat.',
) => answerConversation(sales, { conversationId, text });
