import type { Talk } from './keys.ts';
import { tellNow } from './repo.ts';

/** Says to the other side that somebody is writing. It is kept nowhere and may be lost. */
export const tellTyping = (talk: Talk, side: 'visitor' | 'desk'): void => tellNow(talk, side);
