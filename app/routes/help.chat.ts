import { helpChat } from '#app/chat/help.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';

/** What «Ai nevoie de ajutor?» needs: whose desk it is, and who asks, signed. */
export const loader = pageLoader(async ({ actor }) => ({ chat: await helpChat(actor) }));
