import { FileText, Mail, Receipt, ShieldCheck, Wrench } from 'lucide-react';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Chart } from '#app/ui/chart.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EightSteps } from '#app/ui/eight-steps.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FailedState } from '#app/ui/failed-state.tsx';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { NextAction } from '#app/ui/next-action.tsx';
import { PartialState } from '#app/ui/partial-state.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { QuantityBar } from '#app/ui/quantity-bar.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { BlockSkeleton, TableSkeleton } from '#app/ui/skeleton.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { ThreeAxes } from '#app/ui/three-axes.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { ToDoList } from '#app/ui/to-do-list.tsx';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { invoices, months, steps, words } from './examples.ts';

const t = {
  efactura: 'e-Factura',
  number: 'Număr',
  client: 'Client',
  date: 'Data',
  due: 'Scadență',
  total: 'Total',
  open: 'Rest',
  state: 'Stare',
  views: ['De facturat', 'Toate', 'Restante', 'Recurente'],
  toInvoice: 'De facturat',
  toCollect: 'De încasat',
  collected: 'Încasat luna aceasta',
  lastDay: 'ultima zi legală 15.12.2026',
  overdue: '3.245,00 lei restanți',
  rejected: '1 respinsă, 2 în lucru',
  more: 'cu 12% peste luna trecută',
  todo: 'Întârziate',
  filter: 'Caută în facturi',
  kind: 'Starea',
  all: 'Toate stările',
  noOffers: 'Nicio ofertă încă',
  offersFor: 'Aici stau ofertele trimise: cine le-a deschis, cine a răspuns, ce expiră.',
  newOffer: 'Ofertă nouă',
  exampleOffer: 'OF-12 · Crinul Alb Residence · 12.345,56 lei · deschisă de 2 ori',
  spv: 'SPV nu răspunde de la 14:05.',
  spvSafe: 'Factura este emisă și arhivată.',
  spvNext: 'Pleacă singură când SPV răspunde; termen 01.12.2026.',
  anaf: 'datele ANAF din 23.11.2026; le reîncercăm',
  lockTitle: 'Facturi care se emit singure',
  lock: 'Abonamentele se facturează la data stabilită și pleacă în SPV fără niciun clic.',
  price: '79 lei + TVA pe lună',
  next: 'Emite factura pentru PV 7',
  nextWhy: 'PV-ul este semnat. Ultima zi legală: 15.12.2026, peste 21 de zile.',
  skip: 'Amână',
  hours: 'ore',
};

/** Lists, figures, the client's page and every state a block can be in. */
export function ListExamples() {
  return (
    <>
      <Section title={words.table}>
        <Figures>
          <Figure to="#a" label={t.toInvoice} value={<Money value={1_845_000n} size="figure" />} detail={t.lastDay} />
          <Figure to="#b" label={t.toCollect} value={<Money value={4_230_010n} size="figure" />} detail={t.overdue} />
          <Figure to="#c" label={t.efactura} value="3" detail={t.rejected} />
          <Figure label={t.collected} value={<Money value={3_125_000n} size="figure" />} detail={t.more} />
        </Figures>
        <ToDoList
          title={t.todo}
          count={3}
          items={invoices.slice(1).map((row) => ({
            id: row.id,
            to: `#todo-${row.id}`,
            title: row.client,
            detail: row.number,
            term: { tone: row.axes.document.tone, text: row.axes.document.text },
            action: <Button>{words.collect}</Button>,
          }))}
        />
        <Tabs
          items={t.views.map((label, index) => ({
            to: `?view=${index}`,
            label,
            isCurrent: index === 1,
            count: index === 2 ? 3 : undefined,
          }))}
        />
        <div className="mt-4" />
        <Filters search={{ name: 'q', value: '', label: t.filter }} values={{ state: 'late' }} clear="?">
          <SelectField
            bare
            name="state"
            label={t.kind}
            blank={t.all}
            options={[{ value: 'late', label: t.views[2] ?? '' }]}
          />
        </Filters>
        <DataTable
          caption={words.table}
          rows={invoices}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `#invoice-${id}`}
          columns={[
            { key: 'number', head: t.number, cell: ({ number }) => number },
            {
              key: 'client',
              head: t.client,
              cell: ({ client }) => client,
              phone: 'title',
              className: 'max-w-64 truncate',
            },
            { key: 'date', head: t.date, cell: ({ date }) => <Day date={date} />, phone: 'meta' },
            { key: 'due', head: t.due, cell: ({ due }) => <Day date={due} /> },
            {
              key: 'total',
              head: t.total,
              align: 'end',
              cell: ({ total }) => <Money value={total} />,
              phone: 'amount',
              foot: <Money value={2_174_056n} />,
            },
            {
              key: 'open',
              head: t.open,
              align: 'end',
              cell: ({ open }) => <Money value={open} tone={open === 0n ? 'success' : 'neutral'} />,
              foot: <Money value={2_099_556n} />,
            },
            { key: 'state', head: t.state, cell: ({ axes }) => <ThreeAxes {...axes} />, phone: 'state' },
          ]}
          rowActions={() => <Button kind="quiet">{words.collect}</Button>}
          selection={{ name: 'ids', actions: <Button kind="primary">{words.send}</Button> }}
          pager={{ next: '?after=4', previous: '?before=1' }}
        />
      </Section>
      <Section title={words.client}>
        <div className="space-y-6">
          <EightSteps steps={steps} />
          <NextAction
            title={t.next}
            action={<Button kind="primary">{words.issue}</Button>}
            others={<Button kind="quiet">{t.skip}</Button>}
          >
            {t.nextWhy}
          </NextAction>
          <div className="grid gap-8 lg:grid-cols-2">
            <TimelineExample />
            <div className="space-y-5">
              <QuantityBar
                name="Curățenie birouri"
                unit={t.hours}
                quantities={{
                  contracted: 48_000n,
                  delivered: 36_000n,
                  accepted: 30_000n,
                  invoiced: 24_000n,
                  collected: 12_500n,
                }}
              />
              <QuantityBar
                name="Geamuri exterioare"
                unit="m²"
                quantities={{ contracted: 120_000n, delivered: 0n, accepted: 0n, invoiced: 0n, collected: 0n }}
              />
              <Chart
                title={t.collected}
                points={months}
                format={(value) => formatRomanian(BigInt(Math.round(value)), 0)}
                labelHead={t.date}
                valueHead={t.total}
              />
              <Chart
                kind="line"
                title={t.toCollect}
                points={months}
                format={(value) => formatRomanian(BigInt(Math.round(value)), 0)}
                labelHead={t.date}
                valueHead={t.total}
              />
            </div>
          </div>
        </div>
      </Section>
      <Section title={words.blocks}>
        <div className="space-y-8">
          <EmptyState
            icon={FileText}
            title={t.noOffers}
            action={<ButtonLink to="#offer">{t.newOffer}</ButtonLink>}
            example={t.exampleOffer}
          >
            {t.offersFor}
          </EmptyState>
          <FailedState what={t.spv} safe={t.spvSafe} next={t.spvNext} action={<Button>{words.preview}</Button>} />
          <PartialState note={t.anaf} />
          <PlanLock title={t.lockTitle} price={t.price} picture={<BlockSkeleton />}>
            {t.lock}
          </PlanLock>
          <div className="grid gap-8 md:grid-cols-2">
            <TableSkeleton rows={4} />
            <BlockSkeleton />
          </div>
        </div>
      </Section>
    </>
  );
}

const TimelineExample = () => (
  <Timeline
    items={[
      {
        id: '1',
        at: '2026-11-24T12:05:00Z',
        icon: Receipt,
        tone: 'info',
        title: 'Factura AMC-0142 emisă',
        to: '#f',
        actor: 'Ana Mureșan',
        detail: '12.345,56 lei, scadentă la 09.12.2026',
      },
      {
        id: '2',
        at: '2026-11-24T09:00:00Z',
        icon: ShieldCheck,
        tone: 'success',
        title: 'PV 7 semnat de client',
        actor: 'Radu Crișan, prin link',
        proof: { to: '#proof' },
      },
      { id: '3', at: '2026-11-20T15:40:00Z', icon: Wrench, title: 'Intervenție încheiată', actor: 'Echipa 2' },
      {
        id: '4',
        at: '2026-11-20T07:30:00Z',
        icon: Mail,
        title: 'Mesaj de la client',
        detail: 'Puteți veni și joi, după ora 16?',
      },
    ]}
  />
);
