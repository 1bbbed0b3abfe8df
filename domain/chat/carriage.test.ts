import { expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { answer, whatsappFrom } from '#tests/builders/chat.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { answerConversation } from './answer-conversation.ts';
import { beginCarriage } from './begin-carriage.ts';
import { retryMessage } from './retry-message.ts';
import { saveCannedAnswer } from './save-canned.ts';
import { settleCarriage } from './settle-carriage.ts';
import { showConversation } from './show-conversation.ts';
import { waitingMessages } from './waiting-messages.ts';

it('takes a WhatsApp message once, and answers freely for a day, then by an approved template', async () => {
  const company = await aCompany();
  const providerId = `wamid.${newId()}`;
  const { conversationId } = await whatsappFrom(company, '40721234567', { providerId });
  expect(await whatsappFrom(company, '40721234567', { providerId })).toMatchObject({ conversationId, seq: 1 });
  expect(await answer(company, conversationId)).toMatchObject({ isWaiting: true });
  const later = company.at(company.sales, new Date(TODAY.getTime() + 24 * 3_600_000));
  const refused = { code: 'chat.errors.templateNeeded' };
  await expect(answerConversation(later, { conversationId, text: 'Mai sunteți?' })).rejects.toMatchObject(refused);
  const template = { kind: 'whatsapp_template', title: 'revenire', language: 'ro', text: 'Revenim' } as const;
  const { id: cannedAnswerId } = await saveCannedAnswer(company.sales, template);
  await answerConversation(later, { conversationId, cannedAnswerId });
  const { messages, needsTemplate } = await showConversation(later, { conversationId });
  expect([messages.at(-1)?.text, needsTemplate]).toEqual(['Revenim', true]);
});

it('hands a message over once, whoever tries, and follows it without ever going back', async () => {
  const company = await aCompany();
  const { conversationId } = await whatsappFrom(company, '40721234567');
  const { chatMessageId } = await answer(company, conversationId);
  expect(await waitingMessages(company.system, {})).toEqual({ chatMessageIds: [chatMessageId] });
  const taken = await Promise.all([1, 2, 3].map(() => beginCarriage(company.system, { chatMessageId })));
  expect(taken.filter(({ message }) => message !== null)).toHaveLength(1);
  expect(await waitingMessages(company.system, {})).toEqual({ chatMessageIds: [] });
  const carriage = async () => (await showConversation(company.sales, { conversationId })).messages.at(-1)?.carriage;
  expect(await carriage()).toBe('uncertain');
  const providerId = `wamid.${newId()}`;
  for (const one of ['delivered', 'sent', 'read', 'delivered'] as const)
    await settleCarriage(company.system, { chatMessageId, providerId, carriage: one });
  expect(await carriage()).toBe('read');
  await expect(retryMessage(company.sales, { chatMessageId })).rejects.toMatchObject({ code: 'chat.errors.hasGone' });
  expect(await settleCarriage(company.system, { providerId: 'unknown', carriage: 'read' })).toEqual({ isKnown: false });
});

it('lets a person send again what did not go', async () => {
  const company = await aCompany();
  const { conversationId } = await whatsappFrom(company, '40721234567');
  const { chatMessageId } = await answer(company, conversationId);
  await beginCarriage(company.system, { chatMessageId });
  await settleCarriage(company.system, { chatMessageId, carriage: 'failed', failure: '131026' });
  await retryMessage(company.sales, { chatMessageId });
  expect(await waitingMessages(company.system, {})).toEqual({ chatMessageIds: [chatMessageId] });
});
