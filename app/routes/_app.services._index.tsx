import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ExportLink } from '#app/exports/export-link.tsx';
import { Package, Plus } from 'lucide-react';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { UnitPrice } from '#app/ui/unit-price.tsx';
import { vatLabel } from '#app/vat-choice.ts';
import { useRole } from '#app/use-role.ts';
import { listServices } from '#domain/catalogue/list-services.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';

export const loader = pageQuery(listServices);

export const handle = titled((m) => m.catalogue.title);

/** The catalogue: what the company sells, and how much of it was offered and contracted. */
export default function Services() {
  const { rows, next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const messages = useMessages();
  const { locale } = usePageSettings();
  const m = messages.catalogue;
  const isArchive = search.get('state') === 'archived';
  const add = useRole('administrator', 'sales', 'accounting') ? (
    <ButtonLink to="/services/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.add}
    </ButtonLink>
  ) : undefined;
  return (
    <Page
      title={m.title}
      lead={m.lead}
      action={add}
      secondary={<ExportLink list="services" />}
      tabs={
        <Tabs
          items={[
            { to: '/services', label: m.inUse, isCurrent: !isArchive },
            { to: '/services?state=archived', label: m.archived, isCurrent: isArchive },
          ]}
        />
      }
    >
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/services/${id}`}
        pager={{
          next: next === undefined ? undefined : `?${isArchive ? 'state=archived&' : ''}after=${next}`,
          previous: search.has('after') ? `/services${isArchive ? '?state=archived' : ''}` : undefined,
        }}
        empty={
          isArchive ? (
            <EmptyState icon={Package} title={m.emptyArchived} />
          ) : (
            <EmptyState icon={Package} title={m.empty} action={add} example={m.emptyExample}>
              {m.emptyText}
            </EmptyState>
          )
        }
        columns={[
          { key: 'name', head: m.name, cell: ({ name }) => name, phone: 'title' },
          { key: 'unit', head: m.unit, cell: ({ unit }) => unitLabel(unit, locale) },
          {
            key: 'price',
            head: m.unitPriceShort,
            align: 'end',
            phone: 'amount',
            cell: ({ unitPrice, currency }) =>
              unitPrice === null ? (
                <span className="text-muted">{m.noPrice}</span>
              ) : (
                <UnitPrice value={unitPrice} currency={currency} />
              ),
          },
          {
            key: 'vat',
            head: m.vat,
            cell: ({ vatCategory, vatRate }) => vatLabel({ category: vatCategory, rate: vatRate }, messages),
          },
          {
            key: 'offered',
            head: m.offered,
            align: 'end',
            cell: ({ use, unit }) => <Used quantity={use.offeredQuantity} unit={unit} />,
          },
          {
            key: 'contracted',
            head: m.contracted,
            align: 'end',
            cell: ({ use, unit }) => <Used quantity={use.contractedQuantity} unit={unit} />,
          },
          {
            key: 'value',
            head: m.value,
            align: 'end',
            cell: ({ use, currency }) => <Money value={use.contractedValue} currency={currency} />,
          },
        ]}
      />
    </Page>
  );
}

const Used = ({ quantity, unit }: { quantity: bigint; unit: string }) =>
  quantity === 0n ? <span className="text-muted">{'–'}</span> : <Quantity value={quantity} unit={unit} />;
