import { readCookie, writeCookie } from './cookies.server.ts';

/** A line that says what has just happened; `undo` posts `fields` to a path of ours. */
export type Toast = {
  text: string;
  tone?: 'done' | 'failed';
  undo?: { action: string; fields: Record<string, string> };
};

/** The `set-cookie` value that makes the next page show a toast: `redirect(to, { headers: { 'set-cookie': toastCookie(…) } })`. */
export const toastCookie = (toast: Toast): string => writeCookie('toast', JSON.stringify(toast), 60);

export const NO_TOAST = writeCookie('toast', '', 0);

/** The toast a request carries. It comes from the browser, so its shape and its path are checked again. */
export function readToast(request: Request): Toast | null {
  const text = readCookie(request, 'toast');
  if (!text) return null;
  try {
    return asToast(JSON.parse(text));
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function asToast(value: unknown): Toast | null {
  if (!isRecord(value) || typeof value.text !== 'string') return null;
  const tone = value.tone === 'failed' ? 'failed' : 'done';
  if (!isRecord(value.undo)) return { text: value.text, tone };
  const { action, fields } = value.undo;
  const isOurs = typeof action === 'string' && /^\/(?![/\\])/.test(action);
  if (!isOurs || !isRecord(fields)) return { text: value.text, tone };
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { text: value.text, tone, undo: { action, fields: Object.fromEntries(texts) } };
}
