import { acts as en } from '#domain/messages/en/acts.ts';
import { acts as ro } from '#domain/messages/ro/acts.ts';
import { requestLocale } from './messages.server.ts';

const ACTS = { ro, en };

/** What a verb did, in the words of the request's language. These catalogues stay on the server: only the audit needs them. */
export const actName = (verb: string, request: Request): string => ACTS[requestLocale(request)][verb] ?? verb;
