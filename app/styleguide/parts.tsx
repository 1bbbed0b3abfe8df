import { BarList } from '#app/ui/bar-list.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { QrPicture } from '#app/ui/qr-picture.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { SignaturePad } from '#app/ui/signature-pad.tsx';
import { StateLines } from '#app/ui/state-lines.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { TokenList } from '#app/ui/token-list.tsx';
import { UnitPrice } from '#app/ui/unit-price.tsx';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { invoices, words } from './examples.ts';

const t = {
  total: 'Total',
  quantity: 'Cantitate',
  price: 'Preț unitar',
  due: 'Scadență',
  owed: 'De încasat, pe clienți',
  document: 'Emisă',
  efactura: 'Validată',
  email: 'Trimis',
  index: 'index 5004512',
  near: 'Denumire, aproape plină',
  over: 'Denumire prea lungă',
  cut: 'Descriere din care factura ia o parte',
  rest: (text: string) => `Pe factură nu mai încape: «${text}»`,
  decimals: 'Preț cu prea multe zecimale',
  sign: 'Semnătura',
  clear: 'Șterge',
  code: 'Cod pentru aplicația de pe telefon',
  service: 'Curățenie generală după zugrăveli, ',
  tokens: ['Magazin online', 'Program vechi'],
};

/** Eleven by eleven is no code that could be read; it shows how one looks. */
const SQUARES = Array.from({ length: 11 }, (_, y) => Array.from({ length: 11 }, (__, x) => (x * y + x) % 3 === 0));
const USED = new Date('2026-11-24T09:00:00Z');

/** The small parts: facts, numbers, bars, limits of texts, what is signed, scanned and revoked. */
export function PartExamples() {
  return (
    <Section title={words.parts}>
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="space-y-6">
          <Facts
            items={[
              { label: t.total, value: <Money value={1_234_556n} size="strong" /> },
              { label: t.quantity, value: <Quantity value={48_500n} unit="h" /> },
              { label: t.price, value: <UnitPrice value={1_500_000n} /> },
              { label: t.due, value: <Day date={civilDate('2026-12-09')} /> },
            ]}
          />
          <StateLines
            lines={[
              { axis: 'document', tone: 'info', text: t.document },
              { axis: 'efactura', tone: 'success', text: t.efactura, detail: t.index },
              { axis: 'email', tone: 'neutral', text: t.email },
            ]}
          />
          <BarList
            title={t.owed}
            bars={invoices.map(({ id, client, open }) => ({
              key: id,
              label: client,
              value: Number(open),
              text: <Money value={open} />,
            }))}
          />
          <TokenList
            tokens={[
              { id: '1', name: t.tokens[0] ?? '', role: 'sales', hint: 'a9f2', lastUsedAt: USED, revokedAt: null },
              { id: '2', name: t.tokens[1] ?? '', role: 'accounting', hint: '77be', lastUsedAt: null, revokedAt: USED },
            ]}
          />
        </div>
        <div className="space-y-6">
          <Form
            id="limits"
            action="#"
            defaults={{
              near: t.service.repeat(3).slice(0, 96),
              over: t.service.repeat(4),
              cut: t.service.repeat(7),
            }}
            failure={{ status: 'error', initialValue: { decimals: '1.234,56789' }, error: {} }}
          >
            <TextField name="near" label={t.near} limit={TEXT_LIMITS.lineName} />
            <TextField name="over" label={t.over} limit={TEXT_LIMITS.lineName} />
            <TextArea name="cut" label={t.cut} limit={TEXT_LIMITS.lineDescription} beyond={t.rest} rows={3} />
            <DecimalField name="decimals" label={t.decimals} scale={4} />
            <SignaturePad name="signature" label={t.sign} clear={t.clear} />
          </Form>
          <QrPicture rows={SQUARES} title={t.code} />
        </div>
      </div>
    </Section>
  );
}
