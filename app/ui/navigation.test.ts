import { expect, it } from 'vitest';
import { bottomBarFor, createEntriesFor, isCurrent, railFor } from './navigation.ts';

const places = (roles: Parameters<typeof railFor>[0]) =>
  railFor(roles).groups.flatMap(({ entries }) => entries.map(({ to }) => to));

it('shows the office the whole flow in its order', () => {
  expect(places(['sales'])).toEqual([
    '/',
    '/inbox',
    '/leads',
    '/offers',
    '/clients',
    '/contracts',
    '/schedule',
    '/acceptance',
    '/invoices',
    '/efactura',
    '/collections',
    '/reports',
  ]);
});

it('shows people on site their day only, and no money', () => {
  expect(places(['execution'])).toEqual(['/today', '/schedule', '/inbox']);
  expect(createEntriesFor(['execution'])).toEqual([]);
  expect(bottomBarFor(['execution']).map(({ to }) => to)).toEqual(['/today', '/schedule', '/inbox']);
});

it('shows the office to who is both on site and in the office', () => {
  expect(places(['execution', 'accounting'])).toEqual(places(['administrator']));
});

it('lets the accountant read and export, and create nothing', () => {
  expect(places(['accountant'])).toEqual(['/companies', '/invoices', '/efactura', '/collections', '/exports']);
  expect(createEntriesFor(['accountant'])).toEqual([]);
});

it('marks the place a page belongs to', () => {
  expect(isCurrent('/', '/leads')).toBe(false);
  expect(isCurrent('/leads', '/leads/0192')).toBe(true);
  expect(isCurrent('/offers', '/offers-archive')).toBe(false);
  expect(isCurrent('/settings/company', '/settings/bank')).toBe(true);
});
