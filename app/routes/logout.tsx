import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { signOutHeaders } from '#app/http/session.server.ts';

/** What the browser had kept of the company's pages goes with the session. */
const CLEARED = '"storage"';

/** Ends the session. A GET changes nothing: it only leads home. */
export const loader = () => redirect('/');

export const action = async ({ request }: ActionFunctionArgs) => {
  const headers = await signOutHeaders(request);
  headers.set('clear-site-data', CLEARED);
  return redirect('/login', { headers });
};
