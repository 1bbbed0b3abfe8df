import small from '../icons/today-192.png?url';
import large from '../icons/today-512.png?url';
import maskable from '../icons/today-maskable.png?url';

/** The icons of «Azi» on a home screen, as a web app manifest names them. */
export const TODAY_ICONS = [
  { src: small, sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: large, sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: maskable, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** What the pages of the day say of themselves to a phone that puts them on its home screen. */
export const todayLinks = () => [
  { rel: 'manifest', href: '/today.webmanifest' },
  { rel: 'apple-touch-icon', href: small },
];
