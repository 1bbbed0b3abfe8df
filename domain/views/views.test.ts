import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { listViews } from './list-views.ts';
import { MOST_VIEWS } from './model/view.ts';
import { removeView } from './remove-view.ts';
import { saveView } from './save-view.ts';

const list = '/offers' as const;

it('keeps a person’s filters under a name, for that person and list alone', async () => {
  const { sales, administrator } = await aCompany();
  await saveView(sales, { list, name: 'Ale mele', filters: 'view=open' });
  await saveView(sales, { list, name: 'Ale mele', filters: 'view=open&from=2026-11-01' });
  expect((await listViews(sales, { list })).rows).toMatchObject([
    { name: 'Ale mele', filters: 'view=open&from=2026-11-01' },
  ]);
  expect((await listViews(sales, { list: '/clients' })).rows).toEqual([]);
  expect((await listViews(administrator, { list })).rows).toEqual([]);
});

it('is taken away by its owner only', async () => {
  const company = await aCompany();
  const { id: savedViewId } = await saveView(company.sales, { list, name: 'A', filters: 'view=open' });
  for (const other of [company.administrator, (await aCompany()).sales])
    await expect(removeView(other, { savedViewId })).rejects.toMatchObject({ kind: 'NotFound' });
  await removeView(company.sales, { savedViewId });
  expect((await listViews(company.sales, { list })).rows).toEqual([]);
});

it('has a limit of tabs', async () => {
  const { sales } = await aCompany();
  const names = Array.from({ length: MOST_VIEWS }, (_, index) => `Vedere ${index}`);
  for (const name of names) await saveView(sales, { list, name, filters: 'view=open' });
  const more = saveView(sales, { list, name: 'Încă una', filters: 'view=open' });
  await expect(more).rejects.toMatchObject({ code: 'views.errors.tooMany' });
});
