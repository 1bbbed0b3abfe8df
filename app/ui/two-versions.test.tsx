import { expect, it } from 'vitest';
import { Form } from './form.tsx';
import { rendered } from './testing/rendered.tsx';
import { TextField } from './text-field.tsx';
import { DifferenceTable } from './two-versions.tsx';

const label = 'Denumire';

it('shows the saved text and the typed one beside the label of their field', async () => {
  const html = await rendered(
    <DifferenceTable
      rows={[
        { name: 'name', label, saved: 'Alfa SRL', mine: 'Alfa S.R.L.' },
        { name: 'phone', label: 'Telefon', saved: '', mine: '0264 123 456' },
      ]}
    />,
  );
  const cells = [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));
  expect(cells).toEqual([
    'Câmp',
    'Salvată',
    'A mea',
    label,
    'Alfa SRL',
    'Alfa S.R.L.',
    'Telefon',
    'necompletat',
    '0264 123 456',
  ]);
});

it('tells whoever saves second who was first, keeps what was typed and leads to what is saved', async () => {
  const conflict = { version: 4, editor: { name: 'Dan Pop', minutes: 3 } };
  const html = await rendered(
    <Form version={3} failure={{ status: 'error', initialValue: { name: 'Alfa' }, error: {}, conflict }}>
      <TextField name="name" label={label} />
    </Form>,
    '/clients/1/details?tab=card&do=card',
  );
  expect(html).toContain('Dan Pop a modificat datele acum 3 min.');
  expect(html).toContain('name="$version" value="4"');
  expect(html).toMatch(/name="name"[^>]*value="Alfa"/);
  expect(html).toContain('href="/clients/1/details?tab=card"');
});
