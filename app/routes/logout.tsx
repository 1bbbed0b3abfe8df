import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { signOutHeaders } from '#app/http/session.server.ts';

/** Ends the session. A GET changes nothing: it only leads home. */
export const loader = () => redirect('/');

export const action = async ({ request }: ActionFunctionArgs) =>
  redirect('/login', { headers: await signOutHeaders(request) });
