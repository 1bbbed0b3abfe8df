import { notifyPassing } from '#db/notify.server.ts';
import type { Talk } from './keys.ts';

/** Says to the other side that somebody is writing. It is kept nowhere and may be lost. */
export const tellTyping = ({ tenantId, conversationId }: Talk, side: 'visitor' | 'desk'): void =>
  notifyPassing({ tenantId, subjectId: conversationId, side });
