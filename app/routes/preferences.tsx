import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { ONE_YEAR, writeCookie } from '../cookies.server.ts';

const CHOICES: Record<string, readonly string[]> = {
  locale: ['ro', 'en'],
  theme: ['auto', 'amc', 'amc-dark'],
  rows: ['normal', 'compact'],
  rail: ['wide', 'narrow'],
};

/** Keeps how a person likes the pages and goes back to where they were. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  for (const [name, allowed] of Object.entries(CHOICES)) {
    const value = form.get(name);
    if (typeof value === 'string' && allowed.includes(value)) {
      headers.append('set-cookie', writeCookie(name, value, ONE_YEAR));
    }
  }
  return redirect(backPath(request), { headers });
}

export const loader = () => redirect('/');

function backPath(request: Request): string {
  const from = request.headers.get('referer');
  if (from === null || !URL.canParse(from)) return '/';
  const url = new URL(from);
  return url.host === request.headers.get('host') ? url.pathname + url.search : '/';
}
