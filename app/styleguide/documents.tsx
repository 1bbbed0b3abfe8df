import { Pencil, Trash2 } from 'lucide-react';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Dialog, DialogButton, DialogCancel, Sheet } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { Menu, MenuButton, MenuLink } from '#app/ui/menu.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { words } from './examples.ts';

const STATES: [Tone, string][] = [
  ['neutral', 'Ciornă'],
  ['info', 'În prelucrare la ANAF'],
  ['warning', 'Expiră curând'],
  ['success', 'Validată'],
  ['error', 'Restantă'],
];
const t = {
  number: 'Factura AMC-0142',
  vat: 'Plătitor de TVA',
  institution: 'Instituție publică',
  due: 'Scadență',
  open: 'Rest de plată',
  reference: 'Contract',
  opened: 'deschis de client',
  index: 'index 5012345678',
  quick: 'Client nou',
  quickName: 'Denumire sau CUI',
  confirm: 'Anulezi factura AMC-0142?',
  consequence: 'Factura primește mențiunea «ANULAT» și rămâne în serie. Nu se mai poate reveni.',
  annul: 'Anulează factura',
  paper: 'Factura AMC-0142 · Crinul Alb Residence SRL',
};

/** Buttons, marks, windows, and the page of a document. */
export function DocumentExamples() {
  return (
    <>
      <Section title={words.buttons}>
        <div className="flex flex-wrap items-center gap-3">
          <Button kind="primary">{words.issue}</Button>
          <Button>{words.preview}</Button>
          <Button kind="quiet">{words.duplicate}</Button>
          <Button kind="danger">{words.storno}</Button>
          <Button kind="primary" aria-busy>
            {words.issue}
          </Button>
          <Button disabled>{words.preview}</Button>
        </div>
      </Section>
      <Section title={words.states}>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          {STATES.map(([tone, text]) => (
            <StateMark key={text} tone={tone}>
              {text}
            </StateMark>
          ))}
          {STATES.map(([tone, text]) => (
            <StateMark key={text} pill tone={tone}>
              {text}
            </StateMark>
          ))}
          <Chip tone="info">{t.vat}</Chip>
          <Chip>{t.institution}</Chip>
          <Money value={1_234_556n} />
          <Money value={-59_500n} tone="error" />
          <Money value={250_000n} currency="EUR" signed tone="success" />
          <Day date={civilDate('2026-11-24')} long />
          <Instant at="2026-11-24T12:05:00Z" />
          <SuccessMark />
        </div>
      </Section>
      <Section title={words.overlays}>
        <div className="flex flex-wrap items-center gap-3">
          <DialogButton opensId="annul" kind="danger">
            {t.annul}
          </DialogButton>
          <DialogButton opensId="quick">{t.quick}</DialogButton>
          <Menu align="start">
            <MenuLink to="#edit" icon={<Pencil size={16} aria-hidden />}>
              {words.duplicate}
            </MenuLink>
            <MenuButton danger icon={<Trash2 size={16} aria-hidden />} onClick={() => undefined}>
              {words.deleteForever}
            </MenuButton>
          </Menu>
        </div>
        <Dialog id="annul" title={t.confirm}>
          <p className="mb-5 text-muted">{t.consequence}</p>
          <div className="flex justify-end gap-2">
            <DialogCancel />
            <Button kind="danger-solid">{t.annul}</Button>
          </div>
        </Dialog>
        <Sheet id="quick" title={t.quick}>
          <TextField name="quick" label={t.quickName} />
        </Sheet>
      </Section>
      <Section title={words.document}>
        <div className="-mx-4 md:-mx-8">
          <DocumentPage
            title={t.number}
            state={
              <StateMark pill tone="info">
                {STATES[1]?.[1]}
              </StateMark>
            }
            client="Crinul Alb Residence SRL"
            total={<Money value={1_234_556n} size="figure" />}
            chain={[
              { label: 'Ofertă OF-12', to: '#of' },
              { label: 'Contract 15', to: '#ct' },
              { label: 'PV 7', to: '#pv' },
              { label: 'Factură AMC-0142', isCurrent: true },
            ]}
            document={
              <div className="flex h-112 items-center justify-center rounded-field border border-base-300 bg-white text-sm text-[#555]">
                {t.paper}
              </div>
            }
            action={<Button kind="primary">{words.collect}</Button>}
            consequence={words.consequence}
            states={[
              { axis: 'document', tone: 'info', text: 'Emisă', at: <Instant at="2026-11-24T12:05:00Z" /> },
              {
                axis: 'efactura',
                tone: 'info',
                text: 'În prelucrare',
                at: <Instant at="2026-11-24T12:06:00Z" show="time" />,
                detail: t.index,
              },
              {
                axis: 'email',
                tone: 'success',
                text: 'Livrat',
                at: <Instant at="2026-11-24T12:07:00Z" show="time" />,
                detail: t.opened,
              },
            ]}
            facts={[
              { label: t.due, value: <Day date={civilDate('2026-12-09')} /> },
              { label: t.open, value: <Money value={1_234_556n} /> },
              { label: t.reference, value: '15 / 06.11.2026' },
            ]}
            others={<Button>{words.preview}</Button>}
            more={<MenuLink to="#copy">{words.duplicate}</MenuLink>}
          />
        </div>
      </Section>
    </>
  );
}
