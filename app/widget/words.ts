import { chatWidget as en } from '#domain/messages/en/chat-widget.ts';
import { chatWidget as ro } from '#domain/messages/ro/chat-widget.ts';

export type Words = typeof ro;

export const wordsFor = (language: 'ro' | 'en'): Words => (language === 'ro' ? ro : en);
