import { expect, it } from 'vitest';
import { DecimalField } from './decimal-field.tsx';
import { Form } from './form.tsx';
import { rendered } from './testing/rendered.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const written = (field: React.ReactElement, value: string) => rendered(<Form defaults={{ it: value }}>{field}</Form>);

it.each([
  ['says nothing while there is room', 'a'.repeat(89), false, false],
  ['counts what is near the limit', 'a'.repeat(96), true, false],
  ['counts what is just full', 'a'.repeat(100), true, false],
  ['counts what is over and offers to shorten it', `${'a'.repeat(98)} bcd`, true, true],
])('a text with a limit %s', async (_name, text, counts, shortens) => {
  for (const field of [<TextField name="it" label="x" limit={100} />, <TextArea name="it" label="x" limit={100} />]) {
    const html = await written(field, text);
    expect(html.includes(`${text.length} din 100`)).toBe(counts);
    expect(html.includes('Scurtează')).toBe(shortens);
    if (shortens) expect(html).toContain('Se pierde: «bcd»');
  }
});

it('a text that may be longer than an invoice takes says what stays behind', async () => {
  const html = await written(
    <TextArea name="it" label="x" limit={100} beyond={(rest) => `Doar în ofertă: «${rest}»`} />,
    `${'a'.repeat(98)} bcd`,
  );
  expect(html).toContain('Doar în ofertă: «bcd»');
  expect(html).toContain('Scurtează');
  expect(html).not.toContain('text-error');
});

it('a number with more decimals than fit is offered rounded', async () => {
  const typed = { status: 'error' as const, initialValue: { it: '1.234,565' }, error: {} };
  const of = (scale: number) =>
    rendered(
      <Form failure={typed}>
        <DecimalField name="it" label="x" scale={scale} />
      </Form>,
    );
  expect(await of(2)).toContain('Rotunjește la 1.234,57');
  expect(await of(3)).not.toContain('Rotunjește');
});
