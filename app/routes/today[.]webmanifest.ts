import type { LoaderFunctionArgs } from '@remix-run/node';
import { requestMessages } from '#app/http/messages.server.ts';
import { TODAY_ICONS } from '#app/today/icons.ts';

/** What a phone needs to put «Azi» on its home screen. It says nothing of anybody. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const { todayTitle } = requestMessages(request).delivery.page;
  const manifest = {
    id: '/today',
    name: `${todayTitle} · CRM AMC`,
    short_name: todayTitle,
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0e6067',
    icons: TODAY_ICONS,
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
};
