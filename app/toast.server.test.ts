import { expect, it } from 'vitest';
import { readToast, toastCookie, type Toast } from './toast.server.ts';

const back = (cookie: string) =>
  readToast(new Request('http://localhost/', { headers: { cookie: cookie.split(';')[0] ?? '' } }));

it('brings the toast to the next page, diacritics and undo included', () => {
  const toast: Toast = {
    text: 'Factura F-42 a fost ștearsă; «ciornă»',
    tone: 'done',
    undo: { action: '/invoices/42/restoration', fields: { version: '3' } },
  };
  expect(back(toastCookie(toast))).toEqual(toast);
});

it('drops an undo that leads to another site', () => {
  for (const action of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
    expect(back(toastCookie({ text: 'x', undo: { action, fields: {} } }))).toEqual({ text: 'x', tone: 'done' });
  }
});

it('ignores a cookie that is no toast', () => {
  expect(back('toast=%7Bnot-json')).toBeNull();
  expect(back('toast=%E0%A4')).toBeNull();
  expect(back('toast=[1]')).toBeNull();
});
