import { acts as en } from '#domain/messages/en/acts.ts';
import { acts as ro } from '#domain/messages/ro/acts.ts';
import { requestLocale } from './messages.server.ts';

const ACTS = { ro, en };

/** What a verb did, in the words of the request's language. These catalogues stay on the server: only the audit needs them. */
export const actName = (verb: string, request: Request): string => ACTS[requestLocale(request)][verb] ?? verb;

/** The acts of a part of the product as choices, by their words; none when no part is chosen. */
export const actsOfArea = (area: string | undefined, request: Request): { value: string; label: string }[] =>
  Object.entries(ACTS[requestLocale(request)])
    .filter(([verb]) => area !== undefined && verb.startsWith(`${area}.`))
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
