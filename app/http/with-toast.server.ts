import { redirect } from '@remix-run/node';
import { toastCookie } from '../toast.server.ts';

/** Leads on, and the next page says in one line what has happened. */
export const redirectWithToast = (to: string, text: string, tone: 'done' | 'failed' = 'done') =>
  redirect(to, { headers: { 'set-cookie': toastCookie({ text, tone }) } });
