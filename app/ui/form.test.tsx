import { expect, it } from 'vitest';
import { Checkbox } from './checkbox.tsx';
import { DateField } from './date-field.tsx';
import { DecimalField, MoneyField } from './decimal-field.tsx';
import type { FormFailure } from './form-context.ts';
import { Form } from './form.tsx';
import { LineTable } from './line-table.tsx';
import { SelectField } from './select-field.tsx';
import { rendered } from './testing/rendered.tsx';
import { TextField } from './text-field.tsx';

/** The tag of the field with a name. */
const tag = (html: string, name: string): string =>
  new RegExp(`<(?:input|select|textarea)[^>]*name="${name.replace(/[[\].]/g, '\\$&')}"[^>]*>`).exec(html)?.[0] ?? '';
const label = 'x';

it('keeps what was typed after a refusal and says beside the field what is wrong', async () => {
  const failure: FormFailure = {
    status: 'error',
    initialValue: { cui: '123', price: '12 mii' },
    error: { cui: ['CUI-ul nu este corect.'] },
  };
  const html = await rendered(
    <Form id="f" failure={failure} defaults={{ cui: '999', price: 100n }}>
      <TextField name="cui" label={label} />
      <MoneyField name="price" label={label} />
    </Form>,
  );
  expect(tag(html, 'cui')).toContain('value="123"');
  expect(tag(html, 'cui')).toContain('aria-invalid="true"');
  expect(tag(html, 'cui')).toContain('aria-describedby="f-cui-error"');
  expect(html).toMatch(/id="f-cui-error"[^>]*>CUI-ul nu este corect\./);
  expect(tag(html, 'price')).toContain('value="12 mii"');
});

it('leaves a field empty that was emptied before the refusal, whatever the record says', async () => {
  const html = await rendered(
    <Form
      failure={{ status: 'error', initialValue: { name: 'A' }, error: {} }}
      defaults={{ note: 'veche', card: true }}
    >
      <TextField name="note" label={label} />
      <Checkbox name="card" label={label} />
    </Form>,
  );
  expect(tag(html, 'note')).not.toContain('veche');
  expect(tag(html, 'card')).not.toContain('checked');
});

it('tells the server which numbers are written in the Romanian way', async () => {
  const html = await rendered(
    <Form defaults={{ quantity: 1_500n }}>
      <DecimalField name="quantity" label={label} scale={3} />
    </Form>,
  );
  expect(tag(html, 'quantity')).toContain('value="1,5"');
  expect(html).toContain('<input type="hidden" name="$decimal" value="quantity"/>');
});

it('shows a day as Romanians write it, in every browser, and tells the server which fields are days', async () => {
  const html = await rendered(
    <Form defaults={{ due: '2026-11-24' }}>
      <DateField name="due" label={label} />
    </Form>,
  );
  expect(tag(html, 'due')).toContain('type="text"');
  expect(tag(html, 'due')).toContain('value="24.11.2026"');
  expect(html).toContain('<input type="hidden" name="$date" value="due"/>');
});

it('sends a key that two forms of a page do not share, and the version that was read', async () => {
  const html = await rendered(
    <>
      <Form version={7}>{label}</Form>
      <Form>{label}</Form>
    </>,
  );
  const keys = [...html.matchAll(/name="\$key" value="([^"]+)"/g)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(2);
  expect(html.match(/name="\$version" value="7"/g)).toHaveLength(1);
});

it('shows as many lines as were sent, each with its own error', async () => {
  const failure: FormFailure = {
    status: 'error',
    initialValue: { lines: [{ vat: '2100' }, { vat: '1100' }, { vat: '2100' }] },
    error: { 'lines[1].vat': ['Alegeți cota.'] },
  };
  const options = [
    { value: '2100', label: '21%' },
    { value: '1100', label: '11%' },
  ];
  const columns = [
    {
      head: label,
      span: 3 as const,
      cell: ({ name }: { name: (field: string) => string }) => (
        <SelectField bare name={name('vat')} label={label} options={options} />
      ),
    },
  ];
  const html = await rendered(
    <Form failure={failure} defaults={{ lines: [{}] }}>
      <LineTable name="lines" label={label} columns={columns} />
    </Form>,
  );
  expect([...html.matchAll(/<select[^>]*name="(lines\[\d\]\.vat)"/g)].map(([, name]) => name)).toEqual([
    'lines[0].vat',
    'lines[1].vat',
    'lines[2].vat',
  ]);
  expect(tag(html, 'lines[1].vat')).toContain('aria-invalid');
  expect(html.match(/<option value="1100" selected=""/g)).toHaveLength(1);
  expect(html).toContain(
    '{&quot;type&quot;:&quot;remove&quot;,&quot;payload&quot;:{&quot;name&quot;:&quot;lines&quot;,&quot;index&quot;:2}}',
  );
});
