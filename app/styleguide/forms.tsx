import { Callout } from '#app/ui/callout.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { ConflictNotice } from '#app/ui/conflict-notice.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { CuiField } from '#app/ui/cui-field.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField, MoneyField } from '#app/ui/decimal-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { FindingsList } from '#app/ui/findings-list.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { LineTable } from '#app/ui/line-table.tsx';
import { Money } from '#app/ui/money.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { DifferenceTable } from '#app/ui/two-versions.tsx';
import { Totals } from '#app/ui/totals.tsx';
import { Button } from '#app/ui/button.tsx';
import { failure, words } from './examples.ts';

const t = {
  name: 'Denumire',
  cui: 'CUI',
  cuiHelp: 'Restul datelor vin din registrul ANAF.',
  email: 'E-mail',
  due: 'Scadență',
  price: 'Preț lunar',
  area: 'Suprafață',
  kind: 'Fel de client',
  kinds: [
    { value: 'company', label: 'Firmă', help: 'Cu CUI, facturile merg în RO e-Factura.' },
    { value: 'institution', label: 'Instituție publică', help: 'PV obligatoriu, plată în 30 de zile.' },
  ],
  county: 'Județ',
  counties: [
    { value: 'CJ', label: 'Cluj' },
    { value: 'SJ', label: 'Sălaj' },
  ],
  note: 'Mențiuni',
  card: 'Plata cu cardul',
  cardHelp: 'Clientul poate plăti din pagina facturii.',
  file: 'Contract semnat',
  inbound: 'Adresa de primire',
  service: 'Serviciu',
  quantity: 'Cantitate',
  vat: 'TVA',
  rates: [
    { value: '2100', label: '21%' },
    { value: '1100', label: '11%' },
  ],
  net: 'Fără TVA',
  total: 'Total',
  missing: 'Lipsește codul poștal al clientului',
  missingWhy: 'ANAF respinge factura fără el (BR-RO-110).',
  conflict: 'Dan Pop a modificat datele acum 3 min.',
  differences: [
    { name: 'city', label: 'Localitate', saved: 'Cluj-Napoca', mine: 'Florești' },
    { name: 'phone', label: 'Telefon', saved: '0264 123 456', mine: '' },
  ],
  late: 'Ultima zi legală de emitere este 15.12.2026',
};

/** Fields at rest, refused and kept, lines, findings and a conflict. */
export function FormExamples() {
  return (
    <>
      <Section title={words.forms}>
        <div className="grid gap-10 lg:grid-cols-2">
          <Form
            id="calm"
            action="#"
            defaults={{ name: 'Curat & Verde SRL', price: 125_000n, area: '87.5' }}
            className="max-w-form"
          >
            <TextField name="name" label={t.name} />
            <CuiField name="cui" label={t.cui} help={t.cuiHelp} onLookUp={() => undefined} />
            <FormRow>
              <TextField name="email" type="email" label={t.email} optional />
              <DateField name="due" label={t.due} />
            </FormRow>
            <FormRow>
              <MoneyField name="price" label={t.price} />
              <DecimalField name="area" label={t.area} scale={3} suffix="m²" />
            </FormRow>
            <SelectField name="county" label={t.county} options={t.counties} />
            <RadioGroup name="kind" label={t.kind} options={t.kinds} initial="company" />
            <TextArea name="note" label={t.note} optional />
            <Checkbox name="card" label={t.card} help={t.cardHelp} initial />
            <FileField name="file" label={t.file} megabytes={10} accept=".pdf" />
            <FormEnd note={words.consequence}>
              <Submit>{words.issue}</Submit>
              <Button kind="quiet">{words.preview}</Button>
            </FormEnd>
          </Form>
          <div className="space-y-6">
            <Form id="refused" action="#" failure={failure}>
              <TextField name="name" label={t.name} />
              <CuiField name="cui" label={t.cui} onLookUp={() => undefined} isLooking />
              <MoneyField name="price" label={t.price} />
              <Submit>{words.save}</Submit>
            </Form>
            <ConflictNotice
              id="conflict"
              title={t.conflict}
              compare={<DifferenceTable rows={t.differences} />}
              savedPage="#"
              keepMine={<Button kind="quiet">{words.save}</Button>}
            />
            <CopyField label={t.inbound} value="curat-verde@in.crm-amc.example" />
            <Callout tone="info" title={t.late} />
            <FindingsList
              formId="calm"
              findings={[
                { severity: 'error', what: t.missing, why: t.missingWhy, field: 'name' },
                { severity: 'warning', what: t.late },
              ]}
            />
            <FindingsList findings={[]} />
          </div>
        </div>
      </Section>
      <Section title={words.lines}>
        <Form
          id="lines"
          action="#"
          defaults={{ lines: [{ name: 'Curățenie', quantity: 4_000n, price: 12_500_000n }, { name: 'Geamuri' }] }}
        >
          <LineTable
            name="lines"
            label={words.lines}
            columns={[
              {
                head: t.service,
                span: 5,
                cell: ({ name }) => <TextField bare name={name('name')} label={t.service} />,
              },
              {
                head: t.quantity,
                span: 2,
                align: 'end',
                cell: ({ name }) => (
                  <DecimalField bare name={name('quantity')} label={t.quantity} scale={3} suffix="h" />
                ),
              },
              {
                head: t.price,
                span: 3,
                align: 'end',
                cell: ({ name }) => <MoneyField bare unitPrice name={name('price')} label={t.price} />,
              },
              {
                head: t.vat,
                span: 2,
                cell: ({ name }) => <SelectField bare name={name('vat')} label={t.vat} options={t.rates} />,
              },
            ]}
            foot={
              <Totals
                items={[
                  { label: t.net, value: <Money value={500_000n} /> },
                  { label: t.vat, value: <Money value={105_000n} /> },
                  { label: t.total, value: <Money value={605_000n} size="strong" /> },
                ]}
              />
            }
          />
        </Form>
      </Section>
    </>
  );
}
