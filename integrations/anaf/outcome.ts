import { z } from 'zod';
import { type Answer, excerpt, readAnswer } from './answer.ts';
import type { Call } from './http.ts';

/** Will not change by asking again: the document is wrong, we asked wrongly, or the right to ask is missing or gone. */
export type Refused = {
  kind: 'refused';
  reason: 'document' | 'request' | 'noRights' | 'unauthorized' | 'notFound' | 'expired';
  text: string;
};

/** Nothing happened; the same may be asked later. `dailyLimit` means tomorrow. */
export type Unavailable = {
  kind: 'unavailable';
  reason: 'notReached' | 'noAnswer' | 'serverError' | 'technicalError' | 'notAnAnswer' | 'rateLimit' | 'dailyLimit';
  detail: string;
};

/** It may have happened. Never repeat: look for it in the lists first. */
export type Uncertain = {
  kind: 'uncertain';
  reason: 'timeout' | 'connectionLost' | 'serverError' | 'technicalError' | 'notAnAnswer';
  detail: string;
};

const Complaint = z.object({
  eroare: z.string().optional(),
  status: z.number().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

/** A call reduced to what every endpoint shares; `answer` still has to be read by the endpoint. */
export type Reduced = Refused | Unavailable | Uncertain | { kind: 'answer'; answer: Answer; bytes: Uint8Array };

/** Status alone decides nothing but these: limits, lost authorisation, and a server that broke. */
export const reduce = (call: Call): Reduced => {
  if (call.kind === 'notSent') return { kind: 'unavailable', reason: 'notReached', detail: call.detail };
  if (call.kind === 'lost') return { kind: 'uncertain', reason: call.reason, detail: call.detail };
  const detail = excerpt(call.status, call.bytes);
  if (call.status === 429) return { kind: 'unavailable', reason: 'rateLimit', detail };
  if (call.status === 401 || call.status === 403) return { kind: 'refused', reason: 'unauthorized', text: detail };
  if (call.status >= 500) return { kind: 'uncertain', reason: 'serverError', detail };
  const answer = readAnswer(call.bytes);
  const said = refusalText(answer);
  if (said !== undefined) return refusal(said, detail);
  if (answer.shape === 'xml' || answer.shape === 'json' || answer.shape === 'zip')
    return { kind: 'answer', answer, bytes: call.bytes };
  return { kind: 'uncertain', reason: 'notAnAnswer', detail };
};

/** For questions that change nothing, not knowing is the same as not having asked. */
export const harmless = (uncertain: Uncertain): Unavailable => {
  const lost = uncertain.reason === 'timeout' || uncertain.reason === 'connectionLost';
  return { kind: 'unavailable', reason: lost ? 'noAnswer' : narrow(uncertain.reason), detail: uncertain.detail };
};

const narrow = (reason: Uncertain['reason']): Unavailable['reason'] =>
  reason === 'serverError' || reason === 'technicalError' ? reason : 'notAnAnswer';

export const notAnAnswer = (bytes: Uint8Array): Uncertain => ({
  kind: 'uncertain',
  reason: 'notAnAnswer',
  detail: excerpt(200, bytes),
});

/** The error text of an answer, wherever this endpoint puts it: `Errors/@errorMessage`, `eroare`, or `message` of a 4xx. */
const refusalText = (answer: Answer): string | undefined => {
  if (answer.shape === 'xml') return answer.errors.length > 0 ? answer.errors.join('\n') : undefined;
  const said = answer.shape === 'json' ? Complaint.safeParse(answer.value) : undefined;
  if (said?.success !== true) return undefined;
  const { eroare, error, message, status } = said.data;
  return eroare ?? (status !== undefined && status >= 400 ? (message ?? error) : undefined);
};

const refusal = (text: string, detail: string): Refused | Unavailable | Uncertain => {
  if (/eroare tehnica/i.test(text)) return { kind: 'uncertain', reason: 'technicalError', detail: text };
  if (/^S-au (facut|incarcat) deja/i.test(text)) return { kind: 'unavailable', reason: 'dailyLimit', detail: text };
  return { kind: 'refused', reason: refusalReason(text), text: text === '' ? detail : text };
};

const refusalReason = (text: string): Refused['reason'] => {
  if (/^Nu aveti drept|^Nu exista niciun CIF pen?tru care sa aveti drept/i.test(text)) return 'noRights';
  if (/perioada de 60 de zile in care este disponibil/i.test(text)) return 'expired';
  if (/^Nu exista factura|nu exista inregistrata nici o factura/i.test(text)) return 'notFound';
  if (/^Fisierul transmis nu este valid|^Marime fisier/i.test(text)) return 'document';
  return 'request';
};
