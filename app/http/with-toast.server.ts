import { redirect } from '@remix-run/node';
import { type Toast, toastCookie } from '../toast.server.ts';

/** Leads on, and the next page says in one line what has happened. */
export const redirectWithToast = (to: string, text: string, tone: 'done' | 'failed' = 'done') =>
  redirect(to, { headers: { 'set-cookie': toastCookie({ text, tone }) } });

/** The same with a way back: a press on «Anulează» posts the fields to a path of ours. */
export const redirectWithUndo = (to: string, text: string, undo: NonNullable<Toast['undo']>) =>
  redirect(to, { headers: { 'set-cookie': toastCookie({ text, undo }) } });
